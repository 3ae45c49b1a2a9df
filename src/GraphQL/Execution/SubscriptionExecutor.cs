using System.Runtime.CompilerServices;
using OpenEmulationData.GraphQL.Planning;

namespace OpenEmulationData.GraphQL.Execution;

/// <summary>
/// Maps the source stream of a subscription to the stream of its answers: each event is the root value of one execution.
/// <see href="https://spec.graphql.org/September2025/#sec-Subscription"/>
/// </summary>
internal static class SubscriptionExecutor
{
    public static async ValueTask<GraphQLResponse> SubscribeAsync(
        GraphQLEngine engine, OperationPlan plan, VariableValues variables, RequestContext context, CancellationToken cancellationToken)
    {
        var field = plan.Root.Fields[0];
        var errors = engine.CreateErrors(plan, variables);
        try
        {
            FieldGuard.Check(field, context);
            var subscribe = field.Definition.Subscribe
                ?? throw new GraphQLException($"The subscription field \"{field.Definition.Name}\" has no source stream.", ErrorCodes.Internal);
            var batch = new FieldBatch
            {
                Parents = [context],
                Arguments = field.Arguments.Coerce(variables),
                Field = field,
                Request = context,
            };
            var source = await subscribe(batch, cancellationToken);
            return new GraphQLResponse { Events = MapAsync(engine, plan, variables, context, source, cancellationToken) };
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            await context.DisposeAsync();
            var root = new ObjectBlock(plan.Root, [context], null, null);
            errors.Add(errors.ToError(exception, field), field, new FieldPaths(root, field), 0);
            return GraphQLResponse.FromError(errors.All);
        }
    }

    private static async IAsyncEnumerable<GraphQLResponse> MapAsync(
        GraphQLEngine engine,
        OperationPlan plan,
        VariableValues variables,
        RequestContext subscription,
        IAsyncEnumerable<object?> source,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using (subscription)
        {
            await foreach (var value in source.WithCancellation(cancellationToken))
            {
                var context = new RequestContext(
                    subscription.Schema, subscription.Services, subscription.Limits, subscription.Policies);
                yield return await engine.ExecuteAsync(
                    plan, variables, context, value ?? subscription, 0, null, cancellationToken);
            }
        }
    }
}
