namespace OpenEmulationData.GraphQL.TypeSystem.Tests;

/// <summary>SDL in, messages out.</summary>
internal static class SchemaFaults
{
    public static IEnumerable<string> In(string sdl)
    {
        try
        {
            SchemaBuilder.FromSdl(sdl).Build();
            return [];
        }
        catch (SchemaException exception)
        {
            return exception.Errors.Select(static e => e.Message);
        }
    }
}
