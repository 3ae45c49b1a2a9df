using OpenEmulationData.GraphQL.Execution;
using OpenEmulationData.GraphQL.Language;
using OpenEmulationData.GraphQL.TypeSystem;

namespace OpenEmulationData.GraphQL.Planning;

/// <summary>
/// Prices an operation after its variables are coerced, so that a page size or a filter in a variable costs what the same literal costs.
/// The price is the sum, over all fields, of how often the field is answered times (its weight + its arguments' weights + one for each
/// object it gives). Abstract types cost what their dearest object type costs.
/// </summary>
internal sealed class CostAnalyzer
{
    private const int MaxVisits = 20_000;

    private readonly VariableValues _variables;
    private int _visits;

    /// <summary>Whether another request for the operation may have another price.</summary>
    private bool _varies;

    private CostAnalyzer(OperationPlan plan, VariableValues variables)
    {
        _variables = variables;
        _varies = !plan.Variables.AreLeaves;
    }

    /// <exception cref="GraphQLException">The operation costs more than the limit, or an argument cannot be coerced.</exception>
    public static double Analyze(OperationPlan plan, VariableValues variables, GraphQLLimits limits)
    {
        var cost = plan.KnownCost ?? Price(plan, variables);
        if (cost > limits.Cost)
        {
            throw new GraphQLException(new GraphQLError(
                $"The operation costs {cost:0}, more than the {limits.Cost:0} allowed. Ask for smaller pages or fewer nested lists.",
                ErrorCodes.CostExceeded)
            {
                Locations = [plan.Document.Source.GetLocation(plan.Operation.Start)],
                Extensions = new Dictionary<string, object?>
                {
                    ["limit"] = "cost",
                    ["maximum"] = limits.Cost,
                    ["found"] = cost,
                },
            });
        }

        return cost;
    }

    /// <summary>What <c>extensions.cost</c> says.</summary>
    public static Dictionary<string, object?> Report(double cost, GraphQLLimits limits) => new Dictionary<string, object?>
    {
        ["cost"] = new Dictionary<string, object?> { ["operationCost"] = cost, ["maximumCost"] = limits.Cost },
    };

    private static double Price(OperationPlan plan, VariableValues variables)
    {
        var analyzer = new CostAnalyzer(plan, variables);
        var cost = analyzer.Price(plan.Root, 1, [], 1);
        if (!analyzer._varies)
        {
            plan.KnownCost = cost;
        }

        return cost;
    }

    /// <param name="selection">What is selected.</param>
    /// <param name="times">How many objects it is answered for.</param>
    /// <param name="sizedFields">The fields of it that have <paramref name="size"/> items.</param>
    /// <param name="size">The page size asked of the field above.</param>
    private double Price(SelectionPlan selection, double times, string[] sizedFields, int size)
    {
        var sum = 0d;
        foreach (var field in selection.Fields)
        {
            var cost = field.Cost;
            _varies |= field.Condition is not null;
            if (cost.IsMeta || (field.Condition is { } condition && !condition.Holds(_variables.Values)))
            {
                continue;
            }

            if (++_visits > MaxVisits)
            {
                throw new GraphQLException("The operation selects too many fields of too many types.", ErrorCodes.CostExceeded);
            }

            if (cost.IsFree)
            {
                continue;
            }

            var arguments = Coerce(field);
            sum += times * (cost.Weight + PriceArguments(field.Definition, arguments));
            if (!field.Definition.Type.IsCompositeType)
            {
                continue;
            }

            var ownSize = SizeOf(cost, arguments);
            _varies = _varies || HasVariableSize(field);
            var isSized = Array.IndexOf(sizedFields, field.Definition.Name) >= 0;
            var objects = times * (isSized ? size : cost.SizedFields.Length > 0 ? 1 : ownSize);
            var below = 0d;
            for (var i = 0; i < field.SelectionCount; i++)
            {
                below = Math.Max(below, Price(field.SelectionAt(i), objects, cost.SizedFields, ownSize));
            }

            sum += objects + below;
        }

        return sum;
    }

    /// <summary>The arguments; none when they do not fit, since then the field fails before anything is done for it.</summary>
    private ArgumentValues Coerce(FieldPlan field)
    {
        try
        {
            return field.Arguments.Coerce(_variables);
        }
        catch (GraphQLException)
        {
            return ArgumentValues.Empty;
        }
    }

    private static bool HasVariableSize(FieldPlan field)
    {
        foreach (var argument in field.Nodes[0].Arguments)
        {
            if (argument.Value is VariableNode && Array.IndexOf(field.Cost.SlicingArguments, argument.Name.Value) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private static int SizeOf(FieldCost cost, ArgumentValues arguments)
    {
        for (var i = 0; i < cost.SlicingArguments.Length; i++)
        {
            var name = cost.SlicingArguments[i];
            if (arguments.TryGet(name, out var value) && value is int size)
            {
                return Math.Max(size, 0);
            }
        }

        return cost.AssumedSize;
    }

    private static double PriceArguments(FieldDefinition field, ArgumentValues arguments)
    {
        var sum = 0d;
        for (var i = 0; i < field.Arguments.Count; i++)
        {
            if (arguments.GetAt(i) is { } value)
            {
                sum += PriceInput(field.Arguments[i], value);
            }
        }

        return sum;
    }

    private static double PriceInput(InputValueDefinition definition, object value)
    {
        var sum = definition.Weight;
        switch (value)
        {
            case InputObjectValue @object:
                sum += PriceFields(@object);
                break;
            case object?[] list:
                foreach (var item in list)
                {
                    sum += item is InputObjectValue inner ? PriceFields(inner) : 0;
                }

                break;
        }

        return sum;
    }

    private static double PriceFields(InputObjectValue input)
    {
        var sum = 0d;
        foreach (var (field, value) in input.Fields)
        {
            sum += value is null ? 0 : PriceInput(field, value);
        }

        return sum;
    }
}
