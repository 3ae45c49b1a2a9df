using OpenEmulationData.GraphQL.Data;
using OpenEmulationData.GraphQL.Planning;

namespace OpenEmulationData.GraphQL.Tests.Data;

public sealed class SourceCaptureTests
{
    private const string Document = "{ authors { books { id title author { name } } } }";

    private readonly Library _library = MakeLibrary();

    [Fact]
    public async Task Query_Should_RunForEachParent_When_ItReadsTheParentInside()
    {
        var (harness, field) = Open(static (Author author, Library library) => library.Books.AsQueryable().Where(b => b.AuthorId == author.Id));

        var lists = await harness.RunAsync(field, [_library.Authors[1], _library.Authors[0], _library.Authors[1]]);

        Assert.Equal([[2, 4], [1, 3], [2, 4]], lists.Select(Ids));
        Assert.Equal(["Id"], ((QueryField)field.Definition.Metadata!).GetParentMembers(_library));
    }

    [Fact]
    public async Task Query_Should_HaveNoRows_When_TheParentsMemberIsNull()
    {
        QueryHarness harness = Root().Add(
            typeof(Book),
            "sameYear",
            QueryResult.List,
            static (Book book, Library library) => library.Books.AsQueryable().Where(b => b.Year == book.Year));
        FieldPlan field = harness.Plan("{ authors { books { sameYear { id } } } }", "authors", "books", "sameYear");

        var lists = await harness.RunAsync(field, [new Book { Year = null }, new Book { Year = 2001 }]);

        Assert.Equal([[], [1, 3]], lists.Select(Ids));
    }

    [Fact]
    public void Query_Should_BeRefused_When_TheParentIsReadOutside()
    {
        var fault = Refuse(static (Author author, Library library) =>
        {
            int id = author.Id;
            return library.Books.AsQueryable().Where(b => b.AuthorId == id);
        });

        Assert.Contains("'id' was worked out outside the query", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Query_Should_BeRefused_When_TheParentItselfIsCompared()
    {
        var fault = Refuse(static (Author author, Library library) => library.Books.AsQueryable().Where(b => b.Author == author));

        Assert.Contains("read a property of the parent", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Query_Should_TakeArguments_When_TheyAreUsedInside()
    {
        var (harness, field) = Open(static (Author author, int? year, bool all, Library library) =>
            library.Books.AsQueryable().Where(b => b.AuthorId == author.Id && (all || (year.HasValue && b.Year == year.Value))));
        Author[] parents = [_library.Authors[0]];

        Assert.Equal([1, 3], Ids((await harness.RunAsync(field, parents, ("all", true)))[0]));
        Assert.Equal([1, 3], Ids((await harness.RunAsync(field, parents, ("all", false), ("year", 2001)))[0]));
        Assert.Empty(Ids((await harness.RunAsync(field, parents, ("all", false), ("year", 2002)))[0]));
        Assert.Empty(Ids((await harness.RunAsync(field, parents, ("all", false), ("year", null)))[0]));
    }

    [Fact]
    public async Task Page_Should_KeepTheOrderOfTheResolver_When_NoneIsAsked()
    {
        QueryHarness harness = new QueryHarness(_library).Add(
            null, "books", QueryResult.Connection, static (Library library) => library.Books.AsQueryable().OrderByDescending(b => b.Year).ThenBy(b => b.Title));
        FieldPlan field = harness.Plan("{ books { nodes { id } pageInfo { endCursor } } }", "books");

        var first = await harness.RunAsync<Book>(field, ("first", 3));
        var rest = await harness.RunAsync<Book>(field, ("after", first.PageInfo.EndCursor));

        Assert.Equal([2, 4, 1, 3], first.Nodes.Concat(rest.Nodes).Select(b => b.Id));
    }

    [Fact]
    public async Task Row_Should_HaveOnlySelectedMembers_When_Projected()
    {
        var (harness, field) = Open(static (Author author, Library library) => library.Books.AsQueryable().Where(b => b.AuthorId == author.Id));

        var book = (Book)((IReadOnlyList<object>)(await harness.RunAsync(field, [_library.Authors[0]]))[0]!)[0];

        Assert.Equal(("t1", "Anna", null), (book.Title, book.Author!.Name, book.Year));
    }

    private static IEnumerable<int> Ids(object? rows) => ((IEnumerable<object>)rows!).Select(r => ((Book)r).Id);

    private static Library MakeLibrary()
    {
        Library library = new() { Authors = [new Author { Id = 1, Name = "Anna" }, new Author { Id = 2, Name = "Bình" }] };
        for (int i = 1; i <= 4; i++)
        {
            Author author = library.Authors[(i - 1) % 2];
            library.Books.Add(new Book { Id = i, Title = $"t{i}", Year = 2000 + (2 - (i % 2)), AuthorId = author.Id, Author = author });
        }

        return library;
    }

    private InvalidOperationException Refuse(Delegate resolver)
    {
        var (_, field) = Open(resolver);
        return Assert.Throws<InvalidOperationException>(() => ((QueryField)field.Definition.Metadata!).GetParentMembers(_library));
    }

    private QueryHarness Root() => new QueryHarness(_library)
        .Add(null, "authors", QueryResult.List, static (Library library) => library.Authors.AsQueryable())
        .Add(typeof(Author), "books", QueryResult.List, static (Author author, Library library) => library.Books.AsQueryable().Where(b => b.AuthorId == author.Id));

    private (QueryHarness Harness, FieldPlan Field) Open(Delegate resolver)
    {
        QueryHarness harness = new QueryHarness(_library)
            .Add(null, "authors", QueryResult.List, static (Library library) => library.Authors.AsQueryable())
            .Add(typeof(Author), "books", QueryResult.List, resolver);
        return (harness, harness.Plan(Document, "authors", "books"));
    }
}
