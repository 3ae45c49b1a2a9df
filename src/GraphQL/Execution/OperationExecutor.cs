using OpenEmulationData.GraphQL.Planning;
using OpenEmulationData.GraphQL.TypeSystem;

namespace OpenEmulationData.GraphQL.Execution;

/// <summary>
/// Runs a plan: each field of a selection once for all objects of its block, then the blocks below it. Fields of a block run in order,
/// one after another, which is also what the specification asks of mutations.
/// <see href="https://spec.graphql.org/September2025/#sec-Executing-Selection-Sets"/>
/// </summary>
internal sealed class OperationExecutor
{
    private readonly RequestContext _context;
    private readonly VariableValues _variables;
    private readonly ExecutionErrors _errors;
    private readonly ValueCompletion _completion;
    private readonly CancellationToken _cancellationToken;

    public OperationExecutor(
        RequestContext context, VariableValues variables, ExecutionErrors errors, CancellationToken cancellationToken)
    {
        _context = context;
        _variables = variables;
        _errors = errors;
        _completion = new ValueCompletion(context.Schema, errors, this);
        _cancellationToken = cancellationToken;
    }

    /// <summary>Makes a block of which nothing is executed yet.</summary>
    public ObjectBlock CreateBlock(SelectionPlan plan, object[] objects, SlotPaths? owner, IReadOnlyList<int>? slots) =>
        new(plan, objects, owner, slots) { Order = plan.OrderFor(_variables.Values) };

    /// <summary>Fills every column of a block, and marks the rows that are null for want of a non-null field.</summary>
    public async ValueTask ExecuteBlockAsync(ObjectBlock block)
    {
        var fields = block.Plan.Fields;
        for (var n = 0; n < block.Columns.Length; n++)
        {
            var i = block.Order is { } order ? order[n] : n;
            var field = fields[i];
            if (field.Condition is { } condition && !condition.Holds(_variables.Values))
            {
                continue;
            }

            var isRefused = FieldGuard.Refuses(field, _context);
            if (!isRefused && ReferenceEquals(field.Definition, _context.Schema.MetaFields.TypeName))
            {
                block.Columns[i] = new TypeNameColumn(block.Plan.Type.Name);
                continue;
            }

            if (!isRefused && field.Definition is { Member: { Write: { } write } member, IsSingleLeaf: true, Arguments.Count: 0 })
            {
                block.Columns[i] = new MemberColumn(block.Objects, write);
                CheckMember(block, field, member);
                continue;
            }

            _cancellationToken.ThrowIfCancellationRequested();
            var values = isRefused ? FieldGuard.Refusals(block.Objects.Length)
                : field.Definition.Resolver is null ? ReadMembers(block, field) : await ResolveAsync(block, field);
            var completed = await _completion.CompleteAsync(field.Definition.Type, field, values, null, new FieldPaths(block, field));
            block.Columns[i] = completed.Column;
            if (completed.Invalid is { } invalid)
            {
                for (var row = 0; row < invalid.Length; row++)
                {
                    if (invalid[row])
                    {
                        block.MakeNull(row);
                    }
                }
            }
        }
    }

    private object?[] ReadMembers(ObjectBlock block, FieldPlan field)
    {
        var values = new object?[block.Objects.Length];
        try
        {
            _ = field.Arguments.Coerce(_variables);
            for (var row = 0; row < values.Length; row++)
            {
                values[row] = Read(block.Objects[row], field.Definition);
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !_cancellationToken.IsCancellationRequested)
        {
            Array.Fill(values, _errors.ToError(exception, field));
        }

        return values;
    }

    private async ValueTask<object?[]> ResolveAsync(ObjectBlock block, FieldPlan field)
    {
        var values = new object?[block.Objects.Length];
        try
        {
            var batch = new FieldBatch
            {
                Parents = block.Objects,
                Arguments = field.Arguments.Coerce(_variables),
                Field = field,
                Request = _context,
            };
            var results = await field.Definition.Resolver!(batch, _cancellationToken);
            if (results.Count != values.Length)
            {
                throw new InvalidOperationException($"{field.Definition} gave {results.Count} results for {values.Length} parents.");
            }

            for (var row = 0; row < values.Length; row++)
            {
                var result = results[row];
                values[row] = result.Error ?? result.Value;
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !_cancellationToken.IsCancellationRequested)
        {
            Array.Fill(values, _errors.ToError(exception, field));
        }

        return values;
    }

    private static object? Read(object parent, FieldDefinition field) =>
        field.Member is { } member ? member.Get(parent)
        : parent is IReadOnlyDictionary<string, object?> map ? map.GetValueOrDefault(field.Name)
        : null;

    private void CheckMember(ObjectBlock block, FieldPlan field, MemberBinding member)
    {
        if (!field.Definition.Type.IsNonNull || member.IsNeverNull)
        {
            return;
        }

        for (var row = 0; row < block.Objects.Length; row++)
        {
            if (member.Get(block.Objects[row]) is null)
            {
                _errors.Add(ValueCompletion.NullInNonNull(field.Definition), field, new FieldPaths(block, field), row);
                block.MakeNull(row);
            }
        }
    }
}
