using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.IdentityModel.Tokens;
using OpenEmulationData.Persistence.Visibility;

namespace OpenEmulationData.Api.Identity;

/// <summary>Bearer tokens of Microsoft Entra ID. <see href="https://learn.microsoft.com/entra/identity-platform/access-tokens"/></summary>
internal static class PortalIdentity
{
    private const string TenantClaim = "tid";

    /// <summary>How far the clocks may be apart.</summary>
    private static readonly TimeSpan s_clockSkew = TimeSpan.FromMinutes(1);

    /// <summary>How soon a token with an unknown key makes the service look for new keys again.</summary>
    private static readonly TimeSpan s_keyRefresh = TimeSpan.FromSeconds(10);

    /// <summary>Takes tokens as the section <c>AzureAd</c> says; without it there is nobody but the public.</summary>
    public static void AddPortalIdentity(this IServiceCollection services, IConfiguration configuration)
    {
        var options = AzureAdOptions.Read(configuration);
        services.AddSingleton(new AcceptedTokens(options is not null));
        services.AddScoped<IdentifiedConsumer>();
        services.AddScoped(static provider => ViewerOf(
            provider.GetRequiredService<IdentifiedConsumer>().Consumer, provider.GetRequiredService<TimeProvider>()));
        if (options is not null)
        {
            services.AddAuthentication(JwtBearerDefaults.AuthenticationScheme).AddJwtBearer(bearer => Configure(bearer, options));
            // A key that the provider withdrew is not taken for another hour.
            services.PostConfigure<JwtBearerOptions>(
                JwtBearerDefaults.AuthenticationScheme,
                static bearer => ((BaseConfigurationManager)bearer.ConfigurationManager!).UseLastKnownGoodConfiguration = false);
        }
    }

    /// <summary>For whom a request reads, at one moment for all that it reads.</summary>
    public static Viewer ViewerOf(Consumer consumer, TimeProvider time) => new(
        consumer.Kind switch
        {
            ConsumerKind.Public => Audiences.Public,
            ConsumerKind.Press => Audiences.Press,
            ConsumerKind.Steward => Audiences.Steward,
            _ => throw new System.Diagnostics.UnreachableException(),
        },
        time.GetUtcNow().UtcDateTime);

    private static void Configure(JwtBearerOptions bearer, AzureAdOptions options)
    {
        bearer.Authority = options.Authority;
        bearer.RequireHttpsMetadata = options.Instance.Scheme == Uri.UriSchemeHttps;
        bearer.MapInboundClaims = false;
        bearer.SaveToken = false;
        bearer.RefreshInterval = s_keyRefresh;
        bearer.TokenValidationParameters = new TokenValidationParameters
        {
            ValidIssuers = options.Issuers,
            ValidAudiences = options.Audiences,
            // Never the symmetric ones: the public key of the provider is no secret.
            ValidAlgorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.EcdsaSha256],
            RequireExpirationTime = true,
            RequireSignedTokens = true,
            ValidateIssuerSigningKey = true,
            ClockSkew = s_clockSkew,
        };
        bearer.Events = new JwtBearerEvents
        {
            OnTokenValidated = context =>
            {
                if (context.Principal!.FindFirst(TenantClaim) is { Value: var tenant } && tenant != options.TenantId.ToString())
                {
                    context.Fail("The token is of another tenant.");
                }

                return Task.CompletedTask;
            },
        };
    }
}

/// <summary>Whether the service can check tokens at all.</summary>
internal sealed record AcceptedTokens(bool Any);
