using Microsoft.Extensions.Logging;
using OpenEmulationData.GraphQL.Execution;
using OpenEmulationData.GraphQL.Language;
using OpenEmulationData.GraphQL.Planning;
using OpenEmulationData.GraphQL.TypeSystem;
using OpenEmulationData.GraphQL.Validation;

namespace OpenEmulationData.GraphQL;

/// <summary>
/// Answers requests against one schema: parses, validates and plans an operation once, then coerces variables and executes for each
/// request. Safe for concurrent use.
/// </summary>
public sealed class GraphQLEngine
{
    private static readonly object s_root = new();

    private readonly PlanCache _plans = new();
    private readonly TimeLimits _timeLimits = new();
    private readonly ILogger<GraphQLEngine> _logger;
    private readonly AnswerExtensions _extensions;
    private readonly Func<ReadOnlyMemory<byte>, string?, OperationPlan> _plan;

    /// <summary>Makes an engine for a schema.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="limits">The limits of requests that bring none.</param>
    /// <param name="logger">Where faults go.</param>
    /// <param name="extensions">What is beside data and errors in every answer, in this order; null: nothing.</param>
    public GraphQLEngine(
        Schema schema, GraphQLLimits limits, ILogger<GraphQLEngine> logger, IEnumerable<IAnswerExtension>? extensions = null)
    {
        _extensions = new AnswerExtensions([.. extensions ?? []], logger);
        _plan = Plan;
        Schema = schema;
        Limits = limits;
        _logger = logger;
    }

    /// <summary>The schema that requests are answered against.</summary>
    public Schema Schema { get; }

    /// <summary>The limits of requests that bring none of their own.</summary>
    public GraphQLLimits Limits { get; }

    /// <summary>
    /// Answers a request. Whatever is wrong with the request is in the answer; only cancellation by the caller throws.
    /// </summary>
    public ValueTask<GraphQLResponse> ExecuteAsync(GraphQLRequest request, CancellationToken cancellationToken = default)
    {
        var limits = request.Limits ?? Limits;
        OperationPlan plan;
        VariableValues variables;
        double cost;
        try
        {
            plan = _plans.GetOrAdd(request.Document, request.OperationName, _plan);
            if (request.QueriesOnly && plan.Kind is not OperationKind.Query)
            {
                return new(GraphQLResponse.FromError(new GraphQLError(
                    $"Can only perform a {plan.Kind.ToString().ToLowerInvariant()} operation from a POST request.", ErrorCodes.MethodNotAllowed)));
            }

            variables = VariableCoercion.Coerce(plan.Variables, plan.Document.Source, request.Variables, limits.Suggestions);
            cost = CostAnalyzer.Analyze(plan, variables, limits);
            if (request.Admit?.Invoke(new PricedOperation(plan, variables, cost)) is { } refusal)
            {
                return new(GraphQLResponse.FromError(refusal));
            }
        }
        catch (RequestException exception)
        {
            return new(GraphQLResponse.FromError(exception.Errors));
        }
        catch (GraphQLException exception)
        {
            return new(GraphQLResponse.FromError(exception.Error));
        }

        var context = new RequestContext(Schema, request.Services, limits, request.Policies);
        var extensions = request.ReportCost ? CostAnalyzer.Report(cost, limits) : null;
        return plan.Kind is OperationKind.Subscription
            ? SubscriptionExecutor.SubscribeAsync(this, plan, variables, context, cancellationToken)
            : ExecuteAsync(plan, variables, context, s_root, cost, extensions, cancellationToken);
    }

    /// <summary>Runs a plan for one root value, as long as the limit allows, and releases what the request holds.</summary>
    internal async ValueTask<GraphQLResponse> ExecuteAsync(
        OperationPlan plan,
        VariableValues variables,
        RequestContext context,
        object rootValue,
        double cost,
        Dictionary<string, object?>? extensions,
        CancellationToken cancellationToken)
    {
        using var time = _timeLimits.Begin(context.Limits.ExecutionTime, cancellationToken);
        var errors = CreateErrors(plan, variables);
        try
        {
            await using (context)
            {
                var executor = new OperationExecutor(context, variables, errors, time.Token);
                var data = executor.CreateBlock(plan.Root, [rootValue], null, null);
                await executor.ExecuteBlockAsync(data);
                extensions = await _extensions.AddAsync(extensions, context, time.Token);
                return new GraphQLResponse
                {
                    Data = data,
                    Errors = errors.All,
                    Extensions = extensions,
                    Cost = cost,
                    IsShareable = plan.Kind is OperationKind.Query && errors.All.Count == 0 && !context.IsPrivate,
                };
            }
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            var error = new GraphQLError(
                $"The operation took longer than {context.Limits.ExecutionTime.TotalSeconds:0.###} s and was stopped.", ErrorCodes.Timeout);
            return new GraphQLResponse { Errors = [.. errors.All, error], Extensions = extensions };
        }
    }

    internal ExecutionErrors CreateErrors(OperationPlan plan, VariableValues variables) => new(plan.Document.Source, variables, _logger);

    private OperationPlan Plan(ReadOnlyMemory<byte> text, string? operationName)
    {
        DocumentNode document;
        try
        {
            document = Parser.Parse(text, new ParserOptions
            {
                MaxDepth = Limits.Recursion,
                MaxTokens = Limits.Tokens,
                MaxLength = Limits.DocumentLength,
            });
        }
        catch (SyntaxException exception)
        {
            throw new RequestException([SyntaxErrors.ToError(exception)]);
        }

        var errors = Validator.Validate(Schema, document, Limits);
        if (errors.Count > 0)
        {
            throw new RequestException(errors);
        }

        return OperationPlanner.Plan(Schema, document, OperationPlanner.FindOperation(document, operationName));
    }
}
