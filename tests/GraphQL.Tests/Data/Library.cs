using OpenEmulationData.GraphQL.Data;
using OpenEmulationData.GraphQL.Data.InMemory;

namespace OpenEmulationData.GraphQL.Tests.Data;

/// <summary>Books and authors in memory, and the services to query them.</summary>
internal sealed class Library : IServiceProvider, ITextFolding
{
    public List<Author> Authors { get; init; } = [];

    public List<Book> Books { get; init; } = [];

    public string Fold(string text) => string.Join(' ', text.ToUpperInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries));

    public object? GetService(Type serviceType) => serviceType == typeof(Library) || serviceType == typeof(ITextFolding) ? this
        : serviceType == typeof(IQueryBackend)
            ? new InMemoryQueryBackend(t => t == typeof(Book) ? Books.AsQueryable() : Authors.AsQueryable())
            : null;
}

internal sealed class Author
{
    public int Id { get; set; }

    public string Name { get; set; } = "";

    public List<Book> Books { get; } = [];
}

internal sealed class Book
{
    public int Id { get; set; }

    public string? Title { get; set; }

    public string? TitleFolded { get; set; }

    public int? Year { get; set; }

    public bool Lent { get; set; }

    public DayOfWeek? Day { get; set; }

    public int? AuthorId { get; set; }

    public Author? Author { get; set; }
}
