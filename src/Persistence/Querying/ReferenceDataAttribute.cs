namespace OpenEmulationData.Persistence.Querying;

/// <summary>
/// Rows that nearly every answer names, that are few, and that nothing but a new release changes or adds to: they are kept in memory, with
/// all columns, and found there by their key instead of being joined. Nothing of them may be hidden from anyone.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class ReferenceDataAttribute : Attribute;
