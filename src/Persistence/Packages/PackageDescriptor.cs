using System.Collections.Immutable;

namespace OpenEmulationData.Persistence.Packages;

/// <summary>What <c>datapackage.json</c> says. <see href="https://datapackage.org/standard/data-package/"/></summary>
internal sealed record PackageDescriptor
{
    public required string Name { get; init; }

    public string? Title { get; init; }

    public ImmutableArray<LicenceDescriptor> Licenses { get; init; } = [];

    public required ImmutableArray<ResourceDescriptor> Resources { get; init; }
}

/// <summary>A licence of the package, the first one being that of the data.</summary>
internal sealed record LicenceDescriptor
{
    public required string Name { get; init; }
}

/// <summary>One file of the package.</summary>
internal sealed record ResourceDescriptor
{
    public required string Name { get; init; }

    public required string Path { get; init; }

    public required SchemaDescriptor Schema { get; init; }
}

/// <summary>The columns of a file and its keys. <see href="https://datapackage.org/standard/table-schema/"/></summary>
internal sealed record SchemaDescriptor
{
    public required ImmutableArray<FieldDescriptor> Fields { get; init; }

    public ImmutableArray<string> PrimaryKey { get; init; } = [];

    public ImmutableArray<ForeignKeyDescriptor> ForeignKeys { get; init; } = [];
}

/// <summary>One column.</summary>
internal sealed record FieldDescriptor
{
    public required string Name { get; init; }

    public required string Type { get; init; }

    /// <summary>What separates the items of a list.</summary>
    public string Delimiter { get; init; } = ",";

    public ConstraintsDescriptor Constraints { get; init; } = new();
}

/// <summary>What the values of a column must keep to.</summary>
internal sealed record ConstraintsDescriptor
{
    public bool Required { get; init; }

    public ImmutableArray<string> Enum { get; init; } = [];

    public string? Pattern { get; init; }

    public long? Minimum { get; init; }

    public long? Maximum { get; init; }
}

/// <summary>Values of a column occur in a column of another file, each item of a list by itself.</summary>
internal sealed record ForeignKeyDescriptor
{
    public required ImmutableArray<string> Fields { get; init; }

    public required ReferenceDescriptor Reference { get; init; }
}

/// <summary>What a foreign key points to; an empty resource is the file itself.</summary>
internal sealed record ReferenceDescriptor
{
    public required string Resource { get; init; }

    public required ImmutableArray<string> Fields { get; init; }
}
