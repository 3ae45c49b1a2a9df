using Microsoft.Extensions.Options;
using OpenEmulationData.GraphQL;

namespace OpenEmulationData.Api.Hosting;

/// <summary>The section <c>GraphQL:Limits</c>, checked before the first request.</summary>
internal static class LimitsOptions
{
    private const string Section = "GraphQL:Limits";
    private const string PressSection = "GraphQL:PressLimits";

    public static void AddLimits(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<GraphQLLimits>()
            .Bind(configuration.GetSection(Section), static binder => binder.ErrorOnUnknownConfiguration = true)
            .ValidateOnStart();
        services.AddSingleton<IValidateOptions<GraphQLLimits>, Validator>();
        services.AddOptions<PressLimits>()
            .Bind(configuration.GetSection(PressSection), static binder => binder.ErrorOnUnknownConfiguration = true)
            .Validate(static press => press is { MaxPageSize: > 0, Cost: > 0 }, $"Everything in {PressSection} must be greater than zero.")
            .ValidateOnStart();
        services.AddSingleton(static provider => provider.GetRequiredService<IOptions<GraphQLLimits>>().Value);
    }

    /// <summary>Every limit is above zero, and a page that nobody sized is a page that may be asked for.</summary>
    private sealed class Validator : IValidateOptions<GraphQLLimits>
    {
        public ValidateOptionsResult Validate(string? name, GraphQLLimits options)
        {
            List<string> failures = [];
            foreach (var property in typeof(GraphQLLimits).GetProperties())
            {
                if (property.GetValue(options) is int and <= 0 or double and <= 0 or TimeSpan { Ticks: <= 0 })
                {
                    failures.Add($"{Section}:{property.Name} must be greater than zero.");
                }
            }

            if (options.DefaultPageSize > options.MaxPageSize)
            {
                failures.Add($"{Section}:{nameof(options.DefaultPageSize)} must not be greater than {nameof(options.MaxPageSize)}.");
            }

            return failures.Count > 0 ? ValidateOptionsResult.Fail(failures) : ValidateOptionsResult.Success;
        }
    }
}
