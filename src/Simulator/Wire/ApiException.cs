using System.Net;

namespace FieldService.Simulator.Wire;

/// <summary>The API did not do what was asked.</summary>
/// <param name="status">Null when no answer came at all.</param>
internal sealed class ApiException(string message, HttpStatusCode? status = null, string? code = null, TimeSpan? retryAfter = null, Exception? inner = null)
    : Exception(message, inner)
{
    public HttpStatusCode? Status { get; } = status;

    public string? Code { get; } = code;

    public TimeSpan? RetryAfter { get; } = retryAfter;

    /// <summary>Asking again later may help: nobody answered, too many asked, or the server is in trouble.</summary>
    public bool IsTransient => Status is null or HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests || (int)Status >= 500;
}
