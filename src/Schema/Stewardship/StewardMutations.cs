using OpenEmulationData.GraphQL;
using OpenEmulationData.GraphQL.Types;
using OpenEmulationData.Persistence.Awards;
using OpenEmulationData.Persistence.Import;
using OpenEmulationData.Persistence.Individuals;
using OpenEmulationData.Persistence.Releases;
using OpenEmulationData.Persistence.Stewardship;
using OpenEmulationData.Persistence.Text;
using OpenEmulationData.Schema.Authorization;

namespace OpenEmulationData.Schema.Stewardship;

/// <summary>What stewards change; everything makes a release and an entry in the audit trail.</summary>
[MutationType]
internal static class StewardMutations
{
    private const string Embargo = "embargoed_until";

    /// <summary>Publishes a data package as the next release, checked as `import` checks it.</summary>
    /// <param name="upload">The package: a ZIP archive with `datapackage.json` and the files that it describes.</param>
    /// <param name="note">What to say about the release.</param>
    /// <param name="uploads">The files of the request.</param>
    /// <param name="actor">Who asks.</param>
    /// <param name="desk">Changes the data.</param>
    /// <param name="cancellationToken">Stops the import.</param>
    [Authorize(Policy = Policies.Steward)]
    [Error<PackageRefusedError>, Error<UploadRefusedError>, Error<NothingChangedError>]
    public static async Task<Release> PublishPackageAsync(
        Upload upload, string? note, IUploads uploads, Actor actor, StewardDesk desk, CancellationToken cancellationToken)
    {
        DirectoryInfo? folder;
        try
        {
            folder = await uploads.UnpackAsync(upload, cancellationToken);
        }
        catch (InvalidDataException exception)
        {
            throw new MutationException(new UploadRefusedError(exception.Message));
        }

        if (folder is null)
        {
            throw new MutationException(new UploadRefusedError("The request has no such file; send it by the GraphQL multipart request specification."));
        }

        try
        {
            return Published(await desk.PublishAsync(actor.Id, folder.FullName, note, cancellationToken));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Takes the name of a person out of everything that is published, and keeps it out of every later package.</summary>
    /// <param name="individualId">The global id of the person.</param>
    /// <param name="reason">Why.</param>
    /// <param name="actor">Who asks.</param>
    /// <param name="desk">Changes the data.</param>
    /// <param name="cancellationToken">Stops the import.</param>
    [Authorize(Policy = Policies.Steward)]
    [Error<NotFoundError>, Error<PackageRefusedError>, Error<NothingChangedError>]
    public static async Task<Release> WithdrawNameAsync(
        [ID] string individualId, WithdrawalReason reason, Actor actor, StewardDesk desk, CancellationToken cancellationToken)
    {
        if (!GlobalId.TryDecode(individualId, out var type, out var code) || type != nameof(Individual))
        {
            throw new MutationException(new NotFoundError(individualId));
        }

        return Published(await desk.WithdrawNameAsync(actor.Id, code, reason, cancellationToken));
    }

    /// <summary>Corrects an award. What is left out, or null, stays as it is; an empty text takes a value away.</summary>
    /// <param name="code">The code of the award.</param>
    /// <param name="status">Where the award stands.</param>
    /// <param name="titleText">The title as printed.</param>
    /// <param name="conferredDate">When it was decided or handed over.</param>
    /// <param name="conferringAuthorityText">Who decided it.</param>
    /// <param name="decisionNumber">The number of the decision.</param>
    /// <param name="revokedDate">When it was taken back.</param>
    /// <param name="revocationReason">Why it was taken back.</param>
    /// <param name="note">What to know about it.</param>
    /// <param name="actor">Who asks.</param>
    /// <param name="desk">Changes the data.</param>
    /// <param name="cancellationToken">Stops the import.</param>
    [Authorize(Policy = Policies.Steward)]
    [Error<NotFoundError>, Error<PackageRefusedError>, Error<NothingChangedError>]
    public static Task<Release> ReviseAwardAsync(
        string code,
        AwardStatus? status,
        string? titleText,
        PartialDate? conferredDate,
        string? conferringAuthorityText,
        string? decisionNumber,
        PartialDate? revokedDate,
        string? revocationReason,
        string? note,
        Actor actor,
        StewardDesk desk,
        CancellationToken cancellationToken)
    {
        (string Column, string? Text)[] given =
        [
            ("status", status is { } value ? System.Text.Json.JsonNamingPolicy.SnakeCaseUpper.ConvertName(value.ToString()) : null),
            ("title_text_vi", titleText),
            ("conferred_date", conferredDate?.Text),
            ("conferring_authority", conferringAuthorityText),
            ("decision_number", decisionNumber),
            ("revoked_date", revokedDate?.Text),
            ("revocation_reason", revocationReason),
            ("note", note),
        ];
        return ChangeAsync(actor, desk, StewardAction.ReviseAward, code, cancellationToken, [.. given.Where(static c => c.Text is not null).Select(static c => (c.Column, c.Text!))]);
    }

    /// <summary>Puts an award under embargo: until then only the press sees it. It lifts by itself.</summary>
    /// <param name="code">The code of the award.</param>
    /// <param name="until">Until when.</param>
    /// <param name="actor">Who asks.</param>
    /// <param name="desk">Changes the data.</param>
    /// <param name="cancellationToken">Stops the import.</param>
    [Authorize(Policy = Policies.Steward)]
    [Error<NotFoundError>, Error<PackageRefusedError>, Error<NothingChangedError>]
    public static Task<Release> SetEmbargoAsync(string code, DateTime until, Actor actor, StewardDesk desk, CancellationToken cancellationToken) => ChangeAsync(
        actor,
        desk,
        StewardAction.SetEmbargo,
        code,
        cancellationToken,
        (Embargo, until.ToUniversalTime().ToString("yyyy-MM-ddTHH:mm:ssZ", System.Globalization.CultureInfo.InvariantCulture)));

    /// <summary>Lifts the embargo of an award before its time.</summary>
    /// <param name="code">The code of the award.</param>
    /// <param name="actor">Who asks.</param>
    /// <param name="desk">Changes the data.</param>
    /// <param name="cancellationToken">Stops the import.</param>
    [Authorize(Policy = Policies.Steward)]
    [Error<NotFoundError>, Error<PackageRefusedError>, Error<NothingChangedError>]
    public static Task<Release> LiftEmbargoAsync(string code, Actor actor, StewardDesk desk, CancellationToken cancellationToken) =>
        ChangeAsync(actor, desk, StewardAction.LiftEmbargo, code, cancellationToken, (Embargo, string.Empty));

    private static async Task<Release> ChangeAsync(
        Actor actor, StewardDesk desk, StewardAction action, string code, CancellationToken cancellationToken, params (string Column, string Text)[] cells)
    {
        if (cells.Length == 0)
        {
            throw new MutationException(new NothingChangedError());
        }

        return Published(await desk.ChangeAwardAsync(actor.Id, action, code, cells, cancellationToken)
            ?? throw new MutationException(new NotFoundError(code)));
    }

    private static Release Published(ImportResult result) => result.Outcome switch
    {
        ImportOutcome.Published => result.Release!,
        ImportOutcome.Unchanged => throw new MutationException(new NothingChangedError()),
        ImportOutcome.Refused => throw new MutationException(new PackageRefusedError(result.Faults)),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
