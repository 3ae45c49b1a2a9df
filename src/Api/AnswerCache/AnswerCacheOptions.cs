namespace OpenEmulationData.Api.AnswerCache;

/// <summary>The section <c>AnswerCache</c>.</summary>
internal sealed record AnswerCacheOptions
{
    /// <summary>The name of the section.</summary>
    public const string Section = "AnswerCache";

    /// <summary>Whether answers to the public are kept.</summary>
    public bool Enabled { get; init; } = true;

    /// <summary>Bytes of answers and of what they are found by, at most.</summary>
    public int Size { get; init; } = 32 * 1024 * 1024;
}

/// <summary>Registers the answers that are kept.</summary>
internal static class AnswerCaching
{
    public static void AddAnswerCache(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<AnswerCacheOptions>()
            .Bind(configuration.GetSection(AnswerCacheOptions.Section), static binder => binder.ErrorOnUnknownConfiguration = true)
            .Validate(static o => o.Size > 0, $"{AnswerCacheOptions.Section}:{nameof(AnswerCacheOptions.Size)} must be greater than zero.")
            .ValidateOnStart();
        services.AddSingleton<PublicAnswers>();
    }
}
