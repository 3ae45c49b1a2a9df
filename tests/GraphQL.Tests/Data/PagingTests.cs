using FsCheck;
using FsCheck.Fluent;
using OpenEmulationData.GraphQL.Data;
using OpenEmulationData.GraphQL.Planning;

namespace OpenEmulationData.GraphQL.Tests.Data;

public sealed class PagingTests
{
    private const string Document = "{ books { nodes { id } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }";

    [Fact]
    public void Pages_Should_ReturnEveryRowOnceInOrder_When_KeysAreNullOrEqual()
    {
        var orders = Gen.Elements<(string, object?)[][]>(
            [],
            [[("year", SortDirection.Ascending)]],
            [[("year", SortDirection.Descending)]],
            [[("title", SortDirection.Descending)], [("year", SortDirection.Ascending)]],
            [[("author", new (string, object?)[] { ("name", SortDirection.Ascending) })], [("title", SortDirection.Ascending)]],
            [[("lent", SortDirection.Descending), ("day", SortDirection.Ascending)]],
            [[("day", SortDirection.Descending)], [("id", SortDirection.Descending)]]);
        var rows = Gen.Elements(Enumerable.Range(0, 200).Select(MakeBook).ToArray()).ArrayOf();
        var cases = from r in rows from o in orders from size in Gen.Choose(1, 5) select (Rows: r, Order: o, Size: size);

        Library library = new();
        QueryHarness harness = MakeHarness(library);
        FieldPlan field = harness.Plan(Document, "books");

        Prop.ForAll(cases.ToArbitrary(), c =>
        {
            library.Books.Clear();
            library.Books.AddRange(Number(c.Rows));
            return PageBothWays(harness, field, c.Rows.Length, c.Order, c.Size).GetAwaiter().GetResult();
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(40).WithReplay(11, 7));
    }

    [Theory]
    [InlineData(1, null, 1, ErrorCodes.InvalidPaging)]
    [InlineData(-1, null, null, ErrorCodes.InvalidPaging)]
    [InlineData(null, null, -5, ErrorCodes.InvalidPaging)]
    [InlineData(101, null, null, ErrorCodes.InvalidPaging)]
    [InlineData(1, "x", null, ErrorCodes.InvalidCursor)]
    [InlineData(1, "!!", null, ErrorCodes.InvalidCursor)]
    [InlineData(1, "", null, ErrorCodes.InvalidCursor)]
    public async Task Page_Should_BeRefused_When_ArgumentsAreWrong(int? first, string? after, int? last, string code)
    {
        var (harness, field) = Open([MakeBook(1)]);

        var refusal = await Assert.ThrowsAsync<GraphQLException>(
            () => harness.RunAsync<Book>(field, ("first", first), ("after", after), ("last", last)));

        Assert.Equal(code, refusal.Error.Code);
    }

    [Fact]
    public async Task Page_Should_SayMaximumAndFound_When_TooLarge()
    {
        var (harness, field) = Open([]);

        var refusal = await Assert.ThrowsAsync<GraphQLException>(() => harness.RunAsync<Book>(field, ("first", 1000)));

        Assert.Equal("'first' is 1000; a page has at most 100 rows.", refusal.Message);
        Assert.Equal(["maxPageSize", 100, 1000], refusal.Error.Extensions!.Values);
    }

    [Fact]
    public async Task Cursor_Should_BeRefused_When_OfAnotherOrder()
    {
        var (harness, field) = Open([MakeBook(1), MakeBook(2)]);
        var page = await harness.RunAsync<Book>(field, ("first", 1));

        var refusal = await Assert.ThrowsAsync<GraphQLException>(() => harness.RunAsync<Book>(
            field, ("after", page.PageInfo.EndCursor), Order(harness, [[("year", SortDirection.Ascending)]])));

        Assert.Equal(ErrorCodes.InvalidCursor, refusal.Error.Code);
    }

    [Fact]
    public async Task Cursor_Should_BeRefused_When_AnyCharacterIsChanged()
    {
        var (harness, field) = Open([MakeBook(1), MakeBook(2)]);
        string cursor = (await harness.RunAsync<Book>(field, ("first", 1))).PageInfo.EndCursor!;

        for (int i = 0; i < cursor.Length - 1; i++)
        {
            string damaged = cursor[..i] + (cursor[i] == 'A' ? 'B' : 'A') + cursor[(i + 1)..];
            await Assert.ThrowsAsync<GraphQLException>(() => harness.RunAsync<Book>(field, ("after", damaged)));
        }
    }

    [Fact]
    public async Task Page_Should_BeEmpty_When_FirstIsZero()
    {
        var (harness, field) = Open([MakeBook(1)]);

        var page = await harness.RunAsync<Book>(field, ("first", 0));

        Assert.Empty(page.Nodes);
        Assert.Equal((true, false, 1, null), (page.PageInfo.HasNextPage, page.PageInfo.HasPreviousPage, page.TotalCount, page.PageInfo.EndCursor));
    }

    private static async Task<bool> PageBothWays(QueryHarness harness, FieldPlan field, int count, (string, object?)[][] order, int size)
    {
        List<int> forward = [];
        List<int> backward = [];
        string? cursor = null;
        bool more = true;
        while (more)
        {
            var page = await harness.RunAsync<Book>(field, ("first", size), ("after", cursor), Order(harness, order));
            Assert.Equal((count, cursor is not null), (page.TotalCount, page.PageInfo.HasPreviousPage));
            forward.AddRange(page.Nodes.Select(b => b.Id));
            (cursor, more) = (page.PageInfo.EndCursor, page.PageInfo.HasNextPage);
        }

        (cursor, more) = (null, true);
        while (more)
        {
            var page = await harness.RunAsync<Book>(field, ("last", size), ("before", cursor), Order(harness, order));
            Assert.Equal(cursor is not null, page.PageInfo.HasNextPage);
            backward.InsertRange(0, page.Nodes.Select(b => b.Id));
            (cursor, more) = (page.PageInfo.StartCursor, page.PageInfo.HasPreviousPage);
        }

        var all = await harness.RunAsync<Book>(field, ("first", 100), Order(harness, order));
        Assert.Equal(count, forward.Distinct().Count());
        Assert.Equal(all.Nodes.Select(b => b.Id), forward);
        Assert.Equal(forward, backward);
        return true;
    }

    private static (string, object?) Order(QueryHarness harness, (string, object?)[][] order) =>
        ("order", order.Select(o => (object?)QueryTypes.MakeInput(harness.Types.GetSort(typeof(Book)), o)).ToArray());

    private static Book MakeBook(int i) => new()
    {
        Title = i % 5 == 0 ? null : i % 7 == 0 ? "Đ" + (i % 3) : "a" + (i % 4),
        Year = i % 3 == 0 ? null : 2000 + (i % 4),
        Lent = i % 2 == 0,
        Day = i % 4 == 0 ? null : (DayOfWeek)(i % 7),
        Author = i % 6 == 0 ? null : new Author { Id = i % 3, Name = "n" + (i % 3) },
    };

    private static IEnumerable<Book> Number(Book[] rows) => rows.Select((b, i) => new Book
    {
        Id = i + 1,
        Title = b.Title,
        Year = b.Year,
        Lent = b.Lent,
        Day = b.Day,
        Author = b.Author,
        AuthorId = b.Author?.Id,
    });

    private static QueryHarness MakeHarness(Library library) => new QueryHarness(library)
        .Add(null, "books", QueryResult.Connection, static (Library library) => library.Books.AsQueryable());

    private static (QueryHarness Harness, FieldPlan Field) Open(Book[] rows)
    {
        QueryHarness harness = MakeHarness(new Library { Books = [.. Number(rows)] });
        return (harness, harness.Plan(Document, "books"));
    }
}
