using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using OpenEmulationData.Api.GraphQL;
using OpenEmulationData.Api.Identity;
using OpenEmulationData.Persistence;
using OpenEmulationData.Persistence.Stewardship;

namespace OpenEmulationData.Api.Stewardship;

/// <summary>
/// Answers a steward's request that comes again with the same <c>Idempotency-Key</c> as it was answered before, for a day.
/// <see href="https://datatracker.ietf.org/doc/draft-ietf-httpapi-idempotency-key-header/"/>
/// </summary>
internal sealed class RepeatedRequests(IDbContextFactory<PortalDbContext> contexts, TimeProvider time)
{
    private const string Header = "Idempotency-Key";
    private const int MaxKey = 200;

    private static readonly TimeSpan s_kept = TimeSpan.FromDays(1);

    private string? _key;
    private string _request = "";

    /// <summary>
    /// Begins a request that has a key that counts: only stewards change anything by a request that must not run twice. Null for all others.
    /// </summary>
    public static RepeatedRequests? Begin(HttpContext context, GraphQLRequestParameters parameters)
    {
        var consumer = Consumer.Of(context);
        if (consumer.Kind is not ConsumerKind.Steward || context.Request.Headers[Header] is not [{ Length: > 0 } key])
        {
            return null;
        }

        if (key.Length > MaxKey)
        {
            throw new RequestRejectedException(RequestRejection.Malformed($"{Header} has more than {MaxKey} characters."));
        }

        var variables = parameters.Variables.ValueKind is System.Text.Json.JsonValueKind.Object ? parameters.Variables.GetRawText() : "";
        var begun = context.RequestServices.GetRequiredService<RepeatedRequests>();
        begun._key = Hash(Encoding.UTF8.GetBytes($"{consumer.Subject}\n{key}"));
        begun._request = Hash([.. parameters.Document.Span, 0, .. Encoding.UTF8.GetBytes($"{parameters.OperationName}\n{variables}")]);
        return begun;
    }

    /// <summary>The answer that the request got before, or null.</summary>
    /// <exception cref="RequestRejectedException">The key belongs to another request.</exception>
    public async Task<byte[]?> FindAsync(CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        var oldest = time.GetUtcNow().UtcDateTime - s_kept;
        var known = await database.IdempotentAnswers.AsNoTracking().FirstOrDefaultAsync(a => a.Key == _key && a.At >= oldest, cancellationToken);
        return known is null ? null
            : known.Request == _request ? known.Answer
            : throw new RequestRejectedException(RequestRejection.Refused(
                StatusCodes.Status422UnprocessableEntity, $"The {Header} was used for another request."));
    }

    /// <summary>Keeps an answer, and forgets those that are too old.</summary>
    public async Task KeepAsync(byte[] answer, CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        var now = time.GetUtcNow().UtcDateTime;
        var oldest = now - s_kept;
        await database.IdempotentAnswers.Where(a => a.At < oldest || a.Key == _key).ExecuteDeleteAsync(cancellationToken);
        database.IdempotentAnswers.Add(new IdempotentAnswer
        {
            Id = (await database.IdempotentAnswers.MaxAsync(a => (int?)a.Id, cancellationToken) ?? 0) + 1,
            Key = _key!,
            Request = _request,
            At = now,
            Answer = answer,
        });
        await database.SaveChangesAsync(cancellationToken);
    }

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
