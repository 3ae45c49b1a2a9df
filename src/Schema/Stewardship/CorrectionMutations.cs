using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using OpenEmulationData.GraphQL.Types;
using OpenEmulationData.Persistence;
using OpenEmulationData.Persistence.Stewardship;

namespace OpenEmulationData.Schema.Stewardship;

/// <summary>What anybody may ask for.</summary>
[MutationType]
internal static class CorrectionMutations
{
    private const int MaxText = 4_000;
    private const int MaxContact = 200;

    /// <summary>Asks for something to be corrected or removed; it is answered within two working days.</summary>
    /// <param name="about">The global id of what it is about.</param>
    /// <param name="text">What is wrong; 4,000 characters at most.</param>
    /// <param name="contact">Where to answer, such as an e-mail address; only stewards see it.</param>
    /// <param name="contexts">Makes database contexts.</param>
    /// <param name="workingDays">Tells when an answer is due.</param>
    /// <param name="time">The clock.</param>
    /// <param name="cancellationToken">Stops the request.</param>
    [Error<TextRefusedError>]
    public static async Task<CorrectionReceipt> RequestCorrectionAsync(
        [ID] string? about,
        string text,
        string? contact,
        IDbContextFactory<PortalDbContext> contexts,
        WorkingDays workingDays,
        TimeProvider time,
        CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(text) || text.Length > MaxText)
        {
            throw new MutationException(new TextRefusedError($"'text' must have between 1 and {MaxText} characters."));
        }

        if (contact?.Length > MaxContact || about?.Length > MaxContact)
        {
            throw new MutationException(new TextRefusedError($"'contact' and 'about' must have at most {MaxContact} characters."));
        }

        var now = time.GetUtcNow().UtcDateTime;
        var request = new CorrectionRequest
        {
            Reference = RandomNumberGenerator.GetHexString(16, lowercase: true),
            ReceivedAt = now,
            AnswerBy = workingDays.DeadlineOf(now),
            About = about,
            Text = text,
            Contact = contact,
        };
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        await database.AddCorrectionAsync(request, cancellationToken);
        return new CorrectionReceipt(request);
    }
}

/// <summary>That a request came in.</summary>
public sealed class CorrectionReceipt(CorrectionRequest request)
{
    /// <summary>Under which to ask for it.</summary>
    public string Reference => request.Reference;

    /// <summary>The last moment for the answer: the end of the second working day.</summary>
    public DateTime AnswerBy => request.AnswerBy;
}
