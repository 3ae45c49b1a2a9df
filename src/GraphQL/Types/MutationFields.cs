using System.Reflection;
using System.Text.Json;
using OpenEmulationData.GraphQL.Execution;
using OpenEmulationData.GraphQL.Language;
using OpenEmulationData.GraphQL.TypeSystem;

namespace OpenEmulationData.GraphQL.Types;

/// <summary>
/// Makes fields of the mutation type by HotChocolate's convention: one argument <c>input</c> with the method's parameters, and a payload with
/// what the method returns and, when it declares errors, a union of them.
/// </summary>
internal sealed class MutationFields(TypeCatalog catalog)
{
    private const string Input = "input";

    public FieldDefinitionNode Bind(string typeName, MethodInfo method)
    {
        var field = TypeNaming.FieldName(method);
        var name = $"{char.ToUpperInvariant(field[0])}{field[1..]}";
        ResolverParameter[] parameters = [.. method.GetParameters().Select(p => ResolverParameter.Of(p, catalog.IsInput))];
        Type[] errors = [.. method.GetCustomAttributes<ErrorAttribute>().Select(static a => a.ErrorType)];
        var hasInput = parameters.Any(static p => p.Kind is ResolverParameterKind.Argument);
        if (hasInput)
        {
            DefineInput(field, $"{name}{nameof(Input)}", parameters);
        }

        DefinePayload(field, name, FieldReturn.Of(method, forAllParents: false).Type, errors);
        catalog.Builder.BindResolver($"{typeName}.{field}", Wrap(ResolverCompiler.Compile(method, parameters), errors));
        return new FieldDefinitionNode
        {
            Name = new Name(field),
            Description = Sdl.Description(catalog.Descriptions.Of(method)),
            Arguments = hasInput ? [Sdl.Input(Input, Sdl.NonNull(Sdl.Named($"{name}{nameof(Input)}")), $"What `{field}` takes.")] : [],
            Type = Sdl.NonNull(Sdl.Named($"{name}Payload")),
            Directives = [Sdl.Cost(OperationInputTypes.Weight), .. catalog.AuthorizeDirectives(method)],
        };
    }

    private void DefineInput(string field, string name, ResolverParameter[] parameters) => catalog.Define(name, () => Sdl.InputObject(
        name,
        $"What `{field}` takes.",
        [.. parameters.Where(static p => p.Kind is ResolverParameterKind.Argument).Select(p => catalog.Fields.MakeArgument(p.Parameter))]));

    private void DefinePayload(string field, string name, Type result, Type[] errors) => catalog.Define($"{name}Payload", () =>
    {
        var payload = $"{name}Payload";
        var resultType = catalog.NameOf(result);
        var resultField = JsonNamingPolicy.CamelCase.ConvertName(resultType);
        catalog.Builder.BindObject(payload, typeof(MutationPayload));
        List<FieldDefinitionNode> fields =
        [
            MakeField(payload, resultField, Sdl.Named(resultType), "What came of it; null when nothing was changed.", static p => p.Result),
        ];
        if (errors.Length > 0)
        {
            DefineErrors(field, $"{name}Error", errors);
            fields.Add(MakeField(
                payload, "errors", Sdl.ListOf(Sdl.NonNull(Sdl.Named($"{name}Error"))), "Why nothing was changed; null when it was.", static p => p.Errors));
        }

        return new ObjectTypeDefinitionNode
        {
            Name = new Name(payload),
            Description = Sdl.Description($"What came of `{field}`."),
            Fields = [.. fields],
        };
    });

    private void DefineErrors(string field, string name, Type[] errors)
    {
        foreach (var error in errors)
        {
            var descriptor = catalog.GetObject(error);
            if (!descriptor.Interfaces.Contains(typeof(IMutationError)))
            {
                descriptor.Interfaces.Add(typeof(IMutationError));
            }
        }

        catalog.Define(name, () => new UnionTypeDefinitionNode
        {
            Name = new Name(name),
            Description = Sdl.Description($"Why `{field}` may change nothing."),
            Types = [.. errors.Select(e => Sdl.Named(catalog.NameOf(e)))],
        });
    }

    private FieldDefinitionNode MakeField(string payload, string name, TypeNode type, string description, Func<MutationPayload, object?> get)
    {
        catalog.Builder.BindMember($"{payload}.{name}", new MemberBinding(name, typeof(object), value => get((MutationPayload)value)));
        return new FieldDefinitionNode { Name = new Name(name), Description = Sdl.Description(description), Type = type };
    }

    /// <summary>Hands the fields of the input to the method as its arguments, and its errors to the payload.</summary>
    private static BatchResolver Wrap(BatchResolver method, Type[] errors) => async (batch, cancellationToken) =>
    {
        var fields = batch.Arguments.Get<InputObjectValue>(Input)?.Fields ?? [];
        var call = new FieldBatch
        {
            Parents = batch.Parents,
            Arguments = new ArgumentValues([.. fields.Select(static f => f.Key)], [.. fields.Select(static f => f.Value)]),
            Field = batch.Field,
            Request = batch.Request,
        };
        try
        {
            var results = await method(call, cancellationToken);
            return [.. results.Select(static r => r.Error is null ? new FieldResult(new MutationPayload(r.Value, null)) : r)];
        }
        catch (MutationException exception) when (errors.Contains(exception.Error.GetType()))
        {
            return [new FieldResult(new MutationPayload(null, [exception.Error]))];
        }
    };

    /// <summary>What a mutation gives.</summary>
    private sealed record MutationPayload(object? Result, IReadOnlyList<object>? Errors);
}
