namespace OpenEmulationData.GraphQL.Language.Tests;

/// <summary>What graphql-js 16 prints.</summary>
public sealed class SyntaxPrinterTests
{
    [Fact]
    public void Print_Should_LayOutAsGraphQLJsDoes_When_DocumentHasShorthandQuery() => AssertPrinted(
        """"
        {a,b{c}}
        """",
        """"
        {
          a
          b {
            c
          }
        }
        """");

    [Fact]
    public void Print_Should_LayOutAsGraphQLJsDoes_When_DocumentHasOperations() => AssertPrinted(
        """"
        query Q($a:ID!=4,$b:[Int!]=[1,2]@d(x:1))@e{a} mutation{b} subscription S @f{c} query($x:Int){d}
        """",
        """"
        query Q($a: ID! = 4, $b: [Int!] = [1, 2] @d(x: 1)) @e {
          a
        }

        mutation {
          b
        }

        subscription S @f {
          c
        }

        query ($x: Int) {
          d
        }
        """");

    [Fact]
    public void Print_Should_LayOutAsGraphQLJsDoes_When_DocumentHasDescribedVariables() => AssertPrinted(
        """"
        "op" query Q("first"$a:Int,$b:Int){a}
        """",
        """"
        "op"
        query Q(
        "first"
        $a: Int
        $b: Int
        ) {
          a
        }
        """");

    [Fact]
    public void Print_Should_LayOutAsGraphQLJsDoes_When_DocumentHasFragments() => AssertPrinted(
        """"
        {...F@a ...on T@b{c} ...@c{d} ...{e}} "d" fragment F on T@x(y:1){z}
        """",
        """"
        {
          ...F @a
          ... on T @b {
            c
          }
          ... @c {
            d
          }
          ... {
            e
          }
        }

        "d"
        fragment F on T @x(y: 1) {
          z
        }
        """");

    [Fact]
    public void Print_Should_LayOutAsGraphQLJsDoes_When_DocumentHasValues() => AssertPrinted(
        """"
        {a(i:-1,f:1.5e3,s:"\"\n\u0085đ",b:true,n:null,e:E,l:[1,[2]],o:{x:{},y:[]},v:$v)}
        """",
        """"
        {
          a(
            i: -1
            f: 1.5e3
            s: "\"\n\u0085đ"
            b: true
            n: null
            e: E
            l: [1, [2]]
            o: {x: {}, y: []}
            v: $v
          )
        }
        """");

    [Fact]
    public void Print_Should_LayOutAsGraphQLJsDoes_When_DocumentHasShortArguments() => AssertPrinted(
        """"
        {alias:field(first:"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",second:"yyyyyyyyyyyyyyy")}
        """",
        """"
        {
          alias: field(
            first: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
            second: "yyyyyyyyyyyyyyy"
          )
        }
        """");

    [Fact]
    public void Print_Should_LayOutAsGraphQLJsDoes_When_DocumentHasLongArguments() => AssertPrinted(
        """"
        {alias:field(first:"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",second:"yyyyyyyyyyyyyyy")@d(a:1){b}}
        """",
        """"
        {
          alias: field(
            first: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
            second: "yyyyyyyyyyyyyyy"
          ) @d(a: 1) {
            b
          }
        }
        """");

    [Fact]
    public void Print_Should_LayOutAsGraphQLJsDoes_When_DocumentHasBlockStringArguments() => AssertPrinted(
        """"
        {a{b(c:"""
        line
          next
        last
        """,d:1)}}
        """",
        """"
        {
          a {
            b(c: """
            line
              next
            last
            """, d: 1)
          }
        }
        """");

    [Fact]
    public void Print_Should_LayOutAsGraphQLJsDoes_When_DocumentHasSchemaAndDirectives() => AssertPrinted(
        """"
        """s"""schema@a{query:Q mutation:M} extend schema@b{subscription:S}
        directive@a(x:Int=1,y:String)repeatable on FIELD|QUERY
        directive@b("d"x:Int y:Int)on OBJECT
        """",
        """"
        """s"""
        schema @a {
          query: Q
          mutation: M
        }

        extend schema @b {
          subscription: S
        }

        directive @a(x: Int = 1, y: String) repeatable on FIELD | QUERY

        directive @b(
          "d"
          x: Int
          y: Int
        ) on OBJECT
        """");

    [Fact]
    public void Print_Should_LayOutAsGraphQLJsDoes_When_DocumentHasObjectTypes() => AssertPrinted(
        """"
        """d""" type T implements A&B@c{"f"f("x"x:Int=1@d,y:[T!]!):T! g(a:Int,b:Int):Int@e} type Empty
        extend type T implements C extend type T@a{x:Int}
        """",
        """"
        """d"""
        type T implements A & B @c {
          "f"
          f(
            "x"
            x: Int = 1 @d
            y: [T!]!
          ): T!
          g(a: Int, b: Int): Int @e
        }

        type Empty

        extend type T implements C

        extend type T @a {
          x: Int
        }
        """");

    [Fact]
    public void Print_Should_LayOutAsGraphQLJsDoes_When_DocumentHasOtherTypes() => AssertPrinted(
        """"
        interface A implements B{id:ID!} union U@a=|X|Y union V
        enum E{"v"A@deprecated B}
        input I@oneOf{a:Int=1 "x"b:I} scalar S@specifiedBy(url:"u")
        """",
        """"
        interface A implements B {
          id: ID!
        }

        union U @a = X | Y

        union V

        enum E {
          "v"
          A @deprecated
          B
        }

        input I @oneOf {
          a: Int = 1
          "x"
          b: I
        }

        scalar S @specifiedBy(url: "u")
        """");

    [Fact]
    public void Print_Should_LayOutAsGraphQLJsDoes_When_DocumentHasOtherExtensions() => AssertPrinted(
        """"
        extend interface A implements B@c{f:Int} extend union U@a=X extend enum E{A} extend
        input I{a:Int} extend scalar S@a
        """",
        """"
        extend interface A implements B @c {
          f: Int
        }

        extend union U @a = X

        extend enum E {
          A
        }

        extend input I {
          a: Int
        }

        extend scalar S @a
        """");

    [Fact]
    public void Print_Should_WriteAnyNode()
    {
        Assert.Equal("[ID!]!", SyntaxPrinter.Print(Parser.ParseType("[ ID ! ] !")));
        Assert.Equal("{a: [1, $b]}", SyntaxPrinter.Print(Parser.ParseValue("{ a: [1 $b] }")));
        Assert.Equal("x: 1", SyntaxPrinter.Print(new ArgumentNode { Name = new Name("x"), Value = new IntValueNode { Value = "1" } }));
    }

    [Fact]
    public void Print_Should_ThrowWhatCanBeCaught_When_TreeIsTooDeep()
    {
        TypeNode type = new NamedTypeNode { Name = new Name("T") };
        for (var i = 0; i < 1_000_000; i++)
        {
            type = new ListTypeNode { Type = type };
        }

        Assert.Throws<InsufficientExecutionStackException>(() => SyntaxPrinter.Print(type));
    }

    private static void AssertPrinted(string text, string printed)
    {
        var document = Parser.Parse(text);
        Assert.Equal(printed, SyntaxPrinter.Print(document));
        Assert.Equal(SyntaxDump.Of(document), SyntaxDump.Of(Parser.Parse(printed)));
    }
}
