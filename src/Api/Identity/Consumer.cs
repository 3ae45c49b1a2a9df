using System.Collections.Frozen;
using System.Security.Claims;
using PortalPolicies = OpenEmulationData.Schema.Authorization.Policies;

namespace OpenEmulationData.Api.Identity;

/// <summary>Who asks, as this one request proves it.</summary>
/// <param name="Kind">What that means here.</param>
/// <param name="Subject">The identity provider's id of the person or program, for the audit trail and for counting requests; null for the public.</param>
internal sealed record Consumer(ConsumerKind Kind, string? Subject)
{
    private const string PressRole = "Press.Read";
    private const string StewardRole = "Data.Steward";

    private static readonly FrozenSet<string> s_none = FrozenSet<string>.Empty;
    private static readonly FrozenSet<string> s_press = FrozenSet.Create(PortalPolicies.Press);
    private static readonly FrozenSet<string> s_steward = FrozenSet.Create(PortalPolicies.Press, PortalPolicies.Steward);

    /// <summary>Whoever shows no token.</summary>
    public static Consumer Public { get; } = new(ConsumerKind.Public, null);

    /// <summary>The policies of the schema that the consumer satisfies.</summary>
    public IReadOnlySet<string> Policies => Kind switch
    {
        ConsumerKind.Public => s_none,
        ConsumerKind.Press => s_press,
        ConsumerKind.Steward => s_steward,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>The consumer of a request that identification let through.</summary>
    public static Consumer Of(HttpContext context) =>
        context.Request.Headers.Authorization.Count == 0 ? Public : context.RequestServices.GetRequiredService<IdentifiedConsumer>().Consumer;

    /// <summary>
    /// The consumer that the claims of a valid token stand for, or null when it has neither a role nor a scope that means anything here.
    /// Only an app role makes a steward: a scope is what a program may do for somebody, not what somebody is.
    /// </summary>
    public static Consumer? FromClaims(ClaimsPrincipal principal)
    {
        var subject = principal.FindFirstValue("oid") ?? principal.FindFirstValue("sub") ?? principal.FindFirstValue("azp");
        return HasRole(principal, StewardRole) ? new Consumer(ConsumerKind.Steward, subject)
            : HasRole(principal, PressRole) || HasScope(principal, PressRole) ? new Consumer(ConsumerKind.Press, subject)
            : null;
    }

    private static bool HasRole(ClaimsPrincipal principal, string role) => principal.HasClaim("roles", role);

    private static bool HasScope(ClaimsPrincipal principal, string scope) =>
        principal.FindAll("scp").Any(claim => claim.Value.Split(' ').Contains(scope, StringComparer.Ordinal));
}
