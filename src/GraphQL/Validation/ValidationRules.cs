using System.Collections.Immutable;
using OpenEmulationData.GraphQL.Validation.Rules;

namespace OpenEmulationData.GraphQL.Validation;

/// <summary>The rules for executable documents, in the order of graphql-js: of two faults at one node the first rule's comes first.</summary>
internal static class ValidationRules
{
    /// <summary>How each rule is put to work on a document.</summary>
    public static ImmutableArray<Func<ValidationContext, ValidationRule>> All { get; } =
    [
        static context => new ExecutableDefinitionsRule(context),
        static context => new UniqueOperationNamesRule(context),
        static context => new LoneAnonymousOperationRule(context),
        static context => new SingleFieldSubscriptionsRule(context),
        static context => new KnownTypeNamesRule(context),
        static context => new FragmentsOnCompositeTypesRule(context),
        static context => new VariablesAreInputTypesRule(context),
        static context => new ScalarLeafsRule(context),
        static context => new FieldsOnCorrectTypeRule(context),
        static context => new UniqueFragmentNamesRule(context),
        static context => new KnownFragmentNamesRule(context),
        static context => new NoUnusedFragmentsRule(context),
        static context => new PossibleFragmentSpreadsRule(context),
        static context => new NoFragmentCyclesRule(context),
        static context => new UniqueVariableNamesRule(context),
        static context => new NoUndefinedVariablesRule(context),
        static context => new NoUnusedVariablesRule(context),
        static context => new KnownDirectivesRule(context),
        static context => new UniqueDirectivesPerLocationRule(context),
        static context => new KnownArgumentNamesRule(context),
        static context => new UniqueArgumentNamesRule(context),
        static context => new ValuesOfCorrectTypeRule(context),
        static context => new ProvidedRequiredArgumentsRule(context),
        static context => new VariablesInAllowedPositionRule(context),
        static context => new OverlappingFieldsCanBeMergedRule(context),
        static context => new UniqueInputFieldNamesRule(context),
        static context => new MaxIntrospectionDepthRule(context),
    ];
}
