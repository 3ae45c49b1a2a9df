namespace OpenEmulationData.GraphQL;

/// <summary>The values of <c>extensions.code</c>. They are part of the public contract.</summary>
public static class ErrorCodes
{
    /// <summary>The document is not GraphQL.</summary>
    public const string Syntax = "GRAPHQL_PARSE_FAILED";

    /// <summary>The document does not fit the schema.</summary>
    public const string Validation = "GRAPHQL_VALIDATION_FAILED";

    /// <summary>A variable or argument has a value that its type does not allow.</summary>
    public const string BadUserInput = "BAD_USER_INPUT";

    /// <summary>The operation to run is not named, or not there.</summary>
    public const string OperationResolution = "OPERATION_RESOLUTION_FAILURE";

    /// <summary>A limit is exceeded; the extensions say which, the limit and the value found.</summary>
    public const string LimitExceeded = "LIMIT_EXCEEDED";

    /// <summary>The operation costs more than the client may spend.</summary>
    public const string CostExceeded = "COST_LIMIT_EXCEEDED";

    /// <summary>A cursor is of another field or order, or damaged.</summary>
    public const string InvalidCursor = "INVALID_CURSOR";

    /// <summary>Both <c>first</c> and <c>last</c>, a negative size, or one above the limit.</summary>
    public const string InvalidPaging = "INVALID_PAGING";

    /// <summary>The operation took too long and was stopped.</summary>
    public const string Timeout = "TIMEOUT";

    /// <summary>A fault of ours; <c>extensions.errorId</c> finds it in the log.</summary>
    public const string Internal = "INTERNAL_SERVER_ERROR";

    /// <summary>A field that may not be null has no value.</summary>
    public const string NonNullViolation = "NON_NULL_VIOLATION";

    /// <summary>The request is not well-formed GraphQL over HTTP.</summary>
    public const string BadRequest = "BAD_REQUEST";

    /// <summary>The caller shows a proof of who he is that does not hold.</summary>
    public const string NotAuthenticated = "AUTH_NOT_AUTHENTICATED";

    /// <summary>The caller may not have the field, or change what it changes.</summary>
    public const string NotAuthorized = "AUTH_NOT_AUTHORIZED";

    /// <summary>The client asked too much in too short a time; <c>Retry-After</c> says how long to wait.</summary>
    public const string RateLimited = "RATE_LIMITED";

    /// <summary>The request's HTTP method may not run this kind of operation.</summary>
    public const string MethodNotAllowed = "METHOD_NOT_ALLOWED";
}
