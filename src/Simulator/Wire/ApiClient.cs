using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace FieldService.Simulator.Wire;

/// <summary>The HTTP interface of docs/api.md. Commands carry an idempotency key, so that asking again after a lost answer does nothing twice.</summary>
internal sealed class ApiClient(HttpClient http, string token, Backoff? backoff = null)
{
    private const int Attempts = 5;
    private readonly Backoff _backoff = backoff ?? Backoff.Default;

    /// <summary>Null when there is no such thing.</summary>
    public async Task<T?> FindAsync<T>(string path, CancellationToken cancellationToken)
        where T : class
    {
        try
        {
            return await GetAsync<T>(path, cancellationToken);
        }
        catch (ApiException error) when (error.Status == HttpStatusCode.NotFound)
        {
            return null;
        }
    }

    public async Task<T> GetAsync<T>(string path, CancellationToken cancellationToken)
    {
        var body = await RetryAsync(() => Request(HttpMethod.Get, path, token), cancellationToken);
        return Read<T>(body, path);
    }

    public Task PutAsync<T>(string path, T value, CancellationToken cancellationToken)
        => RetryAsync(() => Request(HttpMethod.Put, path, token, JsonContent.Create(value, options: WireJson.Options)), cancellationToken);

    public async Task<TResult> AskAsync<TBody, TResult>(string path, TBody value, CancellationToken cancellationToken)
        => Read<TResult>(await PostAsync(path, value, cancellationToken), path);

    public Task<string> PostAsync<T>(string path, T value, CancellationToken cancellationToken, string? idempotencyKey = null)
    {
        var key = idempotencyKey ?? $"sim-{Guid.NewGuid():N}";
        return RetryAsync(() => Request(HttpMethod.Post, path, token, JsonContent.Create(value, options: WireJson.Options), key), cancellationToken);
    }

    /// <summary>One attempt, with the device's own key: the device decides when to try again.</summary>
    public async Task<ReadingsResult> PostReadingsAsync(string deviceId, string deviceKey, IReadOnlyList<Reading> readings, CancellationToken cancellationToken)
    {
        var path = $"api/devices/{deviceId}/readings";
        var body = await SendAsync(Request(HttpMethod.Post, path, deviceKey, JsonContent.Create(readings, options: WireJson.Options)), cancellationToken);
        return Read<ReadingsResult>(body, path);
    }

    private static HttpRequestMessage Request(HttpMethod method, string path, string bearer, HttpContent? content = null, string? idempotencyKey = null)
    {
        var request = new HttpRequestMessage(method, path) { Content = content };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", bearer);
        if (idempotencyKey is not null) request.Headers.Add("Idempotency-Key", idempotencyKey);
        return request;
    }

    private static T Read<T>(string body, string path)
        => JsonSerializer.Deserialize<T>(body, WireJson.Options) ?? throw new ApiException($"{path} answered null.", HttpStatusCode.OK);

    private async Task<string> RetryAsync(Func<HttpRequestMessage> request, CancellationToken cancellationToken)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                return await SendAsync(request(), cancellationToken);
            }
            catch (ApiException error) when (error.IsTransient && attempt + 1 < Attempts)
            {
                await _backoff.WaitAsync(attempt, error, cancellationToken);
            }
        }
    }

    private async Task<string> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using (request)
        {
            try
            {
                using var response = await http.SendAsync(request, cancellationToken);
                var body = await response.Content.ReadAsStringAsync(cancellationToken);
                return response.IsSuccessStatusCode ? body : throw Failure(request, response, body);
            }
            catch (Exception error) when (error is HttpRequestException or OperationCanceledException && !cancellationToken.IsCancellationRequested)
            {
                throw new ApiException($"{request.Method} {request.RequestUri}: {error.Message}", inner: error);
            }
        }
    }

    private static ApiException Failure(HttpRequestMessage request, HttpResponseMessage response, string body)
    {
        var problem = Problem.TryParse(body);
        var message = $"{request.Method} {request.RequestUri}: {(int)response.StatusCode} {problem?.Code} {problem?.Detail ?? problem?.Title}";
        return new ApiException(message, response.StatusCode, problem?.Code, response.Headers.RetryAfter?.Delta);
    }
}
