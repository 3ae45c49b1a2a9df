using OpenEmulationData.GraphQL.Types;

namespace OpenEmulationData.GraphQL.Tests.Types;

/// <summary>What a zoo is rated.</summary>
internal enum ZooRating
{
    /// <summary>Good.</summary>
    Good,

    /// <summary>Better than good.</summary>
    VeryGood,
}

/// <summary>Has a name.</summary>
[InterfaceType, GraphQLName("Named")]
internal interface INamed
{
    /// <summary>The name.</summary>
    string Name { get; }
}

/// <summary>Lives in a zoo.</summary>
[UnionType(typeof(Keeper), typeof(Animal)), GraphQLName("Inhabitant")]
internal interface IInhabitant;

internal sealed class Keeper
{
    public int Id { get; set; }

    public string Name { get; set; } = "";
}

internal sealed class Animal
{
    public int Id { get; set; }

    public string Code { get; set; } = "";

    public string Name { get; set; } = "";

    public string NameFolded { get; set; } = "";

    public string NameSort { get; set; } = "";

    public int ZooId { get; set; }

    public Zoo Zoo { get; set; } = null!;
}

/// <summary>Animals behind fences.</summary>
internal sealed class Zoo
{
    public int Id { get; set; }

    public string Code { get; set; } = "";

    public string? Text { get; set; }

    public bool Flag { get; set; }

    public byte B { get; set; }

    public short? S { get; set; }

    public long L { get; set; }

    public double D { get; set; }

    public decimal M { get; set; }

    public Guid Guid { get; set; }

    public DateTime DateTime { get; set; }

    public DateOnly? Date { get; set; }

    public Uri? Url { get; set; }

    public List<string> Tags { get; set; } = [];

    public ZooRating Rating { get; set; }

    public int? KeeperId { get; set; }

    public Keeper? Keeper { get; set; }

    public string Secret { get; set; } = "";

    public ICollection<Animal> Animals { get; } = [];
}

/// <summary>The type of a zoo.</summary>
[ObjectType<Zoo>, Node(IdField = nameof(Zoo.Code))]
internal static class ZooType
{
    internal static void Configure(IObjectTypeDescriptor<Zoo> descriptor) => descriptor.Ignore(z => z.Secret);

    /// <summary>Use text.</summary>
    [GraphQLDeprecated("use text")]
    public static string? GetOld([Parent(nameof(Zoo.Text))] Zoo zoo) => zoo.Text;

    [UsePaging, UseFiltering, UseSorting]
    public static IQueryable<Animal> GetResidents([Parent] Zoo zoo, IQueryable<Animal> animals, bool includeYoung = true) =>
        animals.Where(a => a.ZooId == zoo.Id);

    [GraphQLType<IInhabitant>]
    public static Task<IReadOnlyList<IReadOnlyList<object>>> GetInhabitantsAsync([Parent(nameof(Zoo.Code))] IReadOnlyList<Zoo> zoos) =>
        Task.FromResult<IReadOnlyList<IReadOnlyList<object>>>([.. zoos.Select(static z => (IReadOnlyList<object>)[new Keeper { Name = z.Code }])]);
}

[ObjectType<Animal>]
internal static class AnimalType
{
    internal static void Configure(IObjectTypeDescriptor<Animal> descriptor) => descriptor.Implements<INamed>();
}

[ObjectType<Keeper>]
internal static class KeeperType
{
    internal static void Configure(IObjectTypeDescriptor<Keeper> descriptor) => descriptor.Name("ZooKeeper").Implements<INamed>();
}

/// <summary>Asks for zoos.</summary>
[QueryType]
internal static class ZooQueries
{
    [UsePaging, UseFiltering, UseSorting]
    public static IQueryable<Zoo> GetZoos(IQueryable<Zoo> zoos) => zoos;

    [UseFirstOrDefault]
    public static IQueryable<Zoo> GetZoo(string code, IQueryable<Zoo> zoos) => zoos.Where(z => z.Code == code);

    /// <summary>Adds up.</summary>
    /// <param name="numbers">The numbers.</param>
    /// <param name="times">How often.</param>
    /// <param name="rating">Not used.</param>
    public static int GetSum(IReadOnlyList<int> numbers, int? times, ZooRating rating = ZooRating.VeryGood) => numbers.Sum() * (times ?? 1);
}
