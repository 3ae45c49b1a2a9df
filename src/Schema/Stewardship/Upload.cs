using OpenEmulationData.GraphQL.TypeSystem.Scalars;

namespace OpenEmulationData.Schema.Stewardship;

/// <summary>A file of the request, by the name that the request's parts have it under.</summary>
/// <param name="Name">The name; never a path.</param>
public sealed record Upload(string Name);

/// <summary>Reads what the multipart reader put in the place of a file. <see href="https://github.com/jaydenseric/graphql-multipart-request-spec"/></summary>
internal sealed class UploadCoercion() : TextScalarCoercion<Upload>("Upload")
{
    /// <inheritdoc/>
    protected override bool TryParse(string text, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out Upload value)
    {
        value = new Upload(text);
        return true;
    }

    /// <inheritdoc/>
    protected override string Format(Upload value) => value.Name;
}

/// <summary>The files of the request.</summary>
public interface IUploads
{
    /// <summary>Unpacks a ZIP archive into a new folder; null when the request has no such file.</summary>
    /// <exception cref="InvalidDataException">The file is no archive, or one that is not safe to unpack.</exception>
    ValueTask<DirectoryInfo?> UnpackAsync(Upload upload, CancellationToken cancellationToken);
}

/// <summary>Who changes something, for the audit trail.</summary>
/// <param name="Id">The identity provider's id.</param>
public sealed record Actor(string Id);
