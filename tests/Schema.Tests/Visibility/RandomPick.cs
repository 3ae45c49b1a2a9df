namespace OpenEmulationData.Schema.Tests.Visibility;

/// <summary>Picks at random, from a seed.</summary>
internal static class RandomPick
{
    public static T Pick<T>(this Random random, IReadOnlyList<T> items) => items[random.Next(items.Count)];

    public static bool OneIn(this Random random, int chances) => random.Next(chances) == 0;
}
