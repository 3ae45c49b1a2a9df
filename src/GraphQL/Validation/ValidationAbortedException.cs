namespace OpenEmulationData.GraphQL.Validation;

/// <summary>Ends a validation that has found enough; it never leaves <see cref="Validator"/>.</summary>
internal sealed class ValidationAbortedException : Exception;
