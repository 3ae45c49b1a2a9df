using OpenEmulationData.GraphQL.Types;
using OpenEmulationData.GraphQL.TypeSystem;

namespace OpenEmulationData.Schema.Tests.Visibility;

/// <summary>Makes random operations over the whole schema, with arguments that look for what is hidden.</summary>
internal sealed class OperationGenerator(GraphQL.TypeSystem.Schema schema, Random random, IReadOnlyList<string> codes)
{
    private const int MaxDepth = 5;

    /// <summary>What is left to ask is the caller's and not the data's.</summary>
    private static readonly HashSet<string> s_leftOut = new(StringComparer.Ordinal) { "Query.rateLimit" };

    private int _alias;

    public string Next() => Ask(random.Pick(FieldsOf(schema.QueryType)));

    /// <summary>An operation that asks for one of these fields.</summary>
    public string Next(params string[] fields) => Ask(schema.QueryType.Fields[random.Pick(fields)]);

    private string Ask(FieldDefinition field)
    {
        _alias = 0;
        return $"{{{Field(field, 0)}}}";
    }

    private static IReadOnlyList<FieldDefinition> FieldsOf(FieldsType type) =>
        [.. type.Fields.Values.Where(static f => !s_leftOut.Contains(f.ToString()))];

    private string Selection(NamedType type, int depth)
    {
        if (type is FieldsType { Fields: var fields } composite && (type is ObjectType || random.OneIn(2)))
        {
            var some = FieldsOf(composite).Where(f => depth < MaxDepth || !f.Type.IsCompositeType).ToList();
            // Leaves are cheap, and the page of a connection is what leads on.
            var leaves = some.Where(static f => !f.Type.IsCompositeType && f.Arguments.Count == 0).Select(static f => f.Name);
            var further = Enumerable.Range(0, random.Next(1, 3)).Select(_ => some.Where(static f => f.Type.IsCompositeType).ToList())
                .Where(static f => f.Count > 0).Select(f => Field(random.Pick(f), depth + 1));
            return $"{{__typename {string.Join(' ', leaves)} {string.Join(' ', further)}}}";
        }

        var fragments = schema.GetPossibleTypes(type).Where(_ => !random.OneIn(3)).Take(4).Select(t => $"... on {t.Name} {Selection(t, depth + 1)}");
        return $"{{__typename {string.Join(' ', fragments.Select(Aliased))}}}";
    }

    /// <summary>Fields of different types under one name would not merge: each gets a name of its own.</summary>
    private string Aliased(string fragment)
    {
        var open = fragment.IndexOf('{', StringComparison.Ordinal);
        var words = fragment[(open + 1)..^1].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var depth = 0;
        for (var i = 0; i < words.Length; i++)
        {
            if (depth == 0 && char.IsAsciiLetter(words[i][0]) && !words[i].Contains(':', StringComparison.Ordinal))
            {
                words[i] = $"a{_alias++}:{words[i]}";
            }

            depth += words[i].Count(static c => c is '{' or '(') - words[i].Count(static c => c is '}' or ')');
        }

        return $"{fragment[..(open + 1)]}{string.Join(' ', words)}}}";
    }

    private string Field(FieldDefinition field, int depth)
    {
        var arguments = string.Join(' ', ArgumentsOf(field).Select(a => $"{a.Name}:{a.Value}"));
        var call = arguments.Length > 0 ? $"({arguments})" : string.Empty;
        return $"a{_alias++}:{field.Name}{call}{(field.Type.IsCompositeType ? Selection(field.Type.Named, depth) : string.Empty)}";
    }

    private IEnumerable<(string Name, string Value)> ArgumentsOf(FieldDefinition field)
    {
        var backward = random.OneIn(3);
        foreach (var argument in field.Arguments)
        {
            var isPaging = argument.Name is "first" or "last" or "after" or "before";
            if (isPaging)
            {
                if (argument.Name == (backward && field.FindArgument("last") is not null ? "last" : "first"))
                {
                    yield return (argument.Name, $"{random.Next(1, 8)}");
                }
            }
            else if (argument.Name is "from" or "to" && argument.Type.Named.Name == "Int")
            {
                yield return (argument.Name, $"{(argument.Name is "from" ? random.Next(1, 3) : random.Next(2, 4))}");
            }
            else if (argument.IsRequired || !random.OneIn(3))
            {
                yield return (argument.Name, Value(argument.Type, 0));
            }
        }
    }

    private string Value(GraphQLType type, int depth) => type.Nullable switch
    {
        ListType list => $"[{Value(list.OfType, depth)}]",
        EnumType @enum => random.Pick([.. @enum.Values.Keys]),
        InputObjectType input => Input(input, depth),
        NamedType { Name: "Int" } => $"{random.Next(2021, 2026)}",
        NamedType { Name: "Boolean" } => random.OneIn(2) ? "true" : "false",
        NamedType { Name: "ID" } => $"\"{Id()}\"",
        NamedType { Name: "Date" } => "\"2026-12-01\"",
        NamedType { Name: "DateTime" } => "\"2026-12-01T00:00:00Z\"",
        NamedType { Name: "PartialDate" } => "\"2023\"",
        NamedType { Name: "Float" } => "0.5",
        _ => $"\"{random.Pick([.. codes, "Trần", "an", "kin danh", "Ngọc Sương", "276", "01", "CL-5TP", "thach that", "S002"])}\"",
    };

    private string Input(InputObjectType input, int depth)
    {
        var fields = input.Fields.Values.Where(f => depth < 3 || f.Type.Named is not InputObjectType || f.Type.Named.Name.EndsWith("OperationFilterInput", StringComparison.Ordinal)).ToList();
        if (fields.Count == 0)
        {
            return "{}";
        }

        var field = random.Pick(fields);
        return $"{{{field.Name}:{Value(field.Type, depth + 1)}}}";
    }

    private string Id()
    {
        var code = random.Pick(codes);
        return random.Next(5) switch
        {
            0 => GlobalId.Encode("Award", code),
            1 => GlobalId.Encode("Individual", $"P-{code}"),
            3 => GlobalId.Encode("Release", $"{random.Next(1, 5)}"),
            2 => GlobalId.Encode("Organization", random.Pick(["T-01-v1", "T-19-v1", "T-46-v1", "T-276-v1"])),
            _ => GlobalId.Encode("AdministrativeUnit", "276-v1"),
        };
    }
}
