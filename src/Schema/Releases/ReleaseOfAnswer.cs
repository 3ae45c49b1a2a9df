using OpenEmulationData.GraphQL;
using OpenEmulationData.GraphQL.Execution;
using OpenEmulationData.Persistence.Querying;
using OpenEmulationData.Persistence.Releases;

namespace OpenEmulationData.Schema.Releases;

/// <summary>
/// <c>extensions.release</c>: the number of the release that the answer is of, read from the very state of the database that answered. For an
/// answer without data it is what is known to be published, at most <see cref="CurrentRelease.MaxAge"/> old.
/// </summary>
internal sealed class ReleaseOfAnswer(CurrentRelease current) : IAnswerExtension
{
    public string Name => "release";

    public async ValueTask<object?> GetValueAsync(RequestContext request, CancellationToken cancellationToken) =>
        request.Find<ReadSession>() is { HasRead: true } session
            ? await session.GetReleaseAsync(cancellationToken)
            : await current.GetNumberAsync(cancellationToken);
}
