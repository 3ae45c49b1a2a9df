using OpenEmulationData.GraphQL.Execution;
using OpenEmulationData.GraphQL.Language;
using OpenEmulationData.GraphQL.TypeSystem.Scalars;

namespace OpenEmulationData.GraphQL.TypeSystem.Tests;

public sealed class SchemaBuilderTests
{
    [Fact]
    public void Extensions_Should_BeMerged_When_TheyComeWithOtherDocuments()
    {
        var builder = SchemaBuilder.FromSdl("type Query { a: E } interface I { a: E } union U = Query enum E { A } input In { a: Int } scalar S")
            .AddSdl("extend type Query implements I { b(in: In): S } extend interface I { b(in: In): S } type Other { c: Int }")
            .AddDocument(Parser.Parse(
                "extend union U = Other extend enum E { B } extend input In { b: Int } extend scalar S @specifiedBy(url: \"u\")"))
            .AddSdl("extend schema { mutation: Other }");
        Assert.Equal(
            """
            type Query implements I {
              a: E
              b(in: In): S
            }

            interface I {
              a: E
              b(in: In): S
            }

            union U = Query | Other

            enum E {
              A
              B
            }

            input In {
              a: Int
              b: Int
            }

            scalar S @specifiedBy(url: "u")

            type Other {
              c: Int
            }
            """,
            SchemaPrinter.Print(builder.Build(), SchemaPrintOptions.Introspected)["schema {\n  query: Query\n  mutation: Other\n}\n\n".Length..]);
    }

    [Fact]
    public void Bindings_Should_BeFoundOnWhatTheyName()
    {
        BatchResolver resolver = static (_, _) => throw new InvalidOperationException();
        BatchTypeResolver typeResolver = static (_, _) => [];
        SubscribeResolver subscribe = static (_, _) => throw new InvalidOperationException();
        var member = new MemberBinding("Length", typeof(int), static o => ((string)o).Length);
        var schema = SchemaBuilder.FromSdl(
            """
            type Query { a(x: In): D, u: U }
            type Subscription { s: Int }
            union U = Query
            enum E { A B }
            input In { y: E }
            scalar D
            """)
            .BindResolver("Query.a", resolver)
            .BindMember("Query.u", member)
            .BindSubscription("Subscription.s", subscribe, resolver)
            .BindScalar("D", new DateCoercion())
            .BindEnum("E", new Dictionary<string, object> { ["A"] = 1 })
            .BindTypeResolver("U", typeResolver)
            .BindObject("Query", typeof(string))
            .SetMetadata("Query.a", "field")
            .SetMetadata("Query.a(x:)", "argument")
            .SetMetadata("In.y", "input field")
            .Build();

        var (a, u, s) = (schema.QueryType.Fields["a"], schema.QueryType.Fields["u"], schema.SubscriptionType!.Fields["s"]);
        Assert.Equal((resolver, member), (a.Resolver, u.Member));
        Assert.Equal((subscribe, resolver), (s.Subscribe, s.Resolver));
        Assert.IsType<DateCoercion>(((ScalarType)a.Type).Coercion);
        Assert.Equal([1, "B"], ((EnumType)schema.FindType("E")!).Values.Values.Select(static v => v.RuntimeValue));
        Assert.Equal(typeResolver, ((UnionType)u.Type).TypeResolver);
        Assert.Equal(typeof(string), schema.QueryType.RuntimeType);
        Assert.Equal(
            ["field", "argument", "input field"],
            [a.Metadata, a.Arguments[0].Metadata, ((InputObjectType)schema.FindType("In")!).Fields["y"].Metadata]);
    }

    [Fact]
    public void Defaults_Should_BeCoercedOnce_When_OneIsPartOfAnotherThatIsDefinedLater()
    {
        var schema = SchemaBuilder.FromSdl(
            "type Query { a(x: A = {}): Int } input A { b: B = {} } input B { c: C! = {} } input C { d: [Int] = 3 }").Build();
        var value = schema.QueryType.Fields["a"].Arguments[0].CoercedDefaultValue;
        foreach (var name in (string[])["b", "c", "d"])
        {
            Assert.True(Assert.IsType<InputObjectValue>(value).TryGet(name, out value));
        }

        Assert.Equal([3], Assert.IsType<object?[]>(value));
    }

    [Fact]
    public void Definition_Should_TakeThePlaceOfTheSpecifications_When_ItIsADirective()
    {
        var schema = SchemaBuilder.FromSdl(
            "type Query { a: Int } scalar Int directive @skip(if: Boolean!, why: String) on FIELD").Build();
        Assert.Equal(2, schema.FindDirective("skip")!.Arguments.Count);
        Assert.True(schema.FindDirective("skip")!.IsSpecified);
        Assert.Equal(5, schema.Types.OfType<ScalarType>().Count());
    }

    [Fact]
    public void Deprecation_Should_BeKnownOfEverythingThatIsDeprecated()
    {
        var schema = SchemaBuilder.FromSdl(
            """
            type Query { a(x: Int @deprecated(reason: "arg")): E @deprecated }
            enum E { A @deprecated(reason: "value") }
            input In { y: Int @deprecated(reason: "input") }
            """).Build();
        var a = schema.QueryType.Fields["a"];
        Assert.Equal(("No longer supported", "arg"), (a.DeprecationReason, a.Arguments[0].DeprecationReason));
        Assert.Equal("value", ((EnumType)a.Type).Values["A"].DeprecationReason);
        Assert.Equal("input", ((InputObjectType)schema.FindType("In")!).Fields["y"].DeprecationReason);
    }

    [Fact]
    public void Text_Should_BeRefused_When_ItIsNotSdl() =>
        Assert.Throws<SyntaxException>(() => SchemaBuilder.FromSdl("type Query {"));
}
