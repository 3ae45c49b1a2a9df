using System.Security.Cryptography;
using OpenEmulationData.Api.GraphQL;

namespace OpenEmulationData.Api.AnswerCache;

/// <summary>An answer to the public as it goes out.</summary>
/// <param name="Body">The JSON.</param>
/// <param name="ETag">Of the release, the media type and the content.</param>
/// <param name="Cost">What the operation cost; whoever gets it again is counted as if it ran.</param>
internal sealed record KeptAnswer(byte[] Body, string ETag, double Cost)
{
    private const int HashLength = 12;

    /// <summary>Makes an answer with its tag.</summary>
    public static KeptAnswer Make(byte[] body, int release, string mediaType, double cost)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(body, hash);
        var kind = mediaType is MediaTypes.GraphQLResponse ? 'g' : 'j';
        return new KeptAnswer(body, $"\"r{release}{kind}-{Convert.ToHexStringLower(hash[..HashLength])}\"", cost);
    }
}
