namespace OpenEmulationData.GraphQL.Data;

/// <summary>What a field of a filter input does.</summary>
public enum FilterOperation
{
    /// <summary>All of the filters in a list hold.</summary>
    And,

    /// <summary>Any of the filters in a list holds.</summary>
    Or,

    /// <summary>Equal; null means: has no value.</summary>
    Equals,

    /// <summary>Not equal, which includes no value; null means: has a value.</summary>
    NotEquals,

    /// <summary>One of a list.</summary>
    In,

    /// <summary>None of a list.</summary>
    NotIn,

    /// <summary>Text that has the operand somewhere, exactly as given.</summary>
    Contains,

    /// <summary>Not <see cref="Contains"/>.</summary>
    NotContains,

    /// <summary>Text that begins with the operand, exactly as given.</summary>
    StartsWith,

    /// <summary>Not <see cref="StartsWith"/>.</summary>
    NotStartsWith,

    /// <summary>Text that ends with the operand, exactly as given.</summary>
    EndsWith,

    /// <summary>Not <see cref="EndsWith"/>.</summary>
    NotEndsWith,

    /// <summary>Text in which every word of the operand begins a word, accents and case aside.</summary>
    Matches,

    /// <summary>Greater.</summary>
    GreaterThan,

    /// <summary>Not <see cref="GreaterThan"/>.</summary>
    NotGreaterThan,

    /// <summary>Greater or equal.</summary>
    GreaterThanOrEquals,

    /// <summary>Not <see cref="GreaterThanOrEquals"/>.</summary>
    NotGreaterThanOrEquals,

    /// <summary>Lower.</summary>
    LowerThan,

    /// <summary>Not <see cref="LowerThan"/>.</summary>
    NotLowerThan,

    /// <summary>Lower or equal.</summary>
    LowerThanOrEquals,

    /// <summary>Not <see cref="LowerThanOrEquals"/>.</summary>
    NotLowerThanOrEquals,

    /// <summary>Every item of a collection passes the filter.</summary>
    All,

    /// <summary>No item of a collection passes the filter.</summary>
    None,

    /// <summary>At least one item of a collection passes the filter.</summary>
    Some,

    /// <summary>Whether a collection has items at all.</summary>
    Any,
}
