namespace OpenEmulationData.GraphQL.TypeSystem.Scalars;

/// <summary>The five scalars of the specification. <see href="https://spec.graphql.org/September2025/#sec-Scalars.Built-in-Scalars"/></summary>
internal static class SpecifiedScalars
{
    public static ScalarCoercion? Find(string name) => name switch
    {
        "Int" => IntCoercion.Instance,
        "Float" => FloatCoercion.Instance,
        "String" => StringCoercion.Instance,
        "Boolean" => BooleanCoercion.Instance,
        "ID" => IdCoercion.Instance,
        _ => null,
    };
}
