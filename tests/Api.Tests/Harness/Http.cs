using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace FieldService.Api.Tests.Harness;

/// <summary>Requests as short as a sentence.</summary>
public static class Http
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static Task<HttpResponseMessage> PostJsonAsync(this HttpClient client, string path, object body, string? key = null, string? ifMatch = null)
        => client.SendJsonAsync(HttpMethod.Post, path, body, key, ifMatch);

    public static Task<HttpResponseMessage> PutJsonAsync(this HttpClient client, string path, object body, string? key = null, string? ifMatch = null)
        => client.SendJsonAsync(HttpMethod.Put, path, body, key, ifMatch);

    public static Task<HttpResponseMessage> SendAsync(this HttpClient client, string method, string path)
        => client.SendAsync(new HttpRequestMessage(new HttpMethod(method), path), Ct);

    /// <summary>With an empty JSON body where one may be expected: routing looks at its type before anyone looks at the caller.</summary>
    public static Task<HttpResponseMessage> SendEmptyAsync(this HttpClient client, string method, string path)
    {
        var request = new HttpRequestMessage(new HttpMethod(method), path);
        if (method is "PUT" or "POST") request.Content = JsonContent.Create(new { });
        return client.SendAsync(request, Ct);
    }

    public static async Task<JsonNode> GetJsonAsync(this HttpClient client, string path)
    {
        var response = await client.GetAsync(path, Ct);
        response.IsSuccessStatusCode.ShouldBeTrue($"GET {path}: {(int)response.StatusCode} {await response.Content.ReadAsStringAsync(Ct)}");
        return await response.ReadAsync();
    }

    public static async Task<JsonNode> ReadAsync(this HttpResponseMessage response)
        => JsonNode.Parse(await response.Content.ReadAsStringAsync(Ct)) ?? throw new InvalidOperationException("The body is null.");

    public static async Task<JsonNode> ShouldBeAsync(this HttpResponseMessage response, int status)
    {
        var body = await response.Content.ReadAsStringAsync(Ct);
        ((int)response.StatusCode).ShouldBe(status, body);
        return body.Length == 0 ? new JsonObject() : JsonNode.Parse(body)!;
    }

    public static async Task<JsonNode> ShouldBeProblemAsync(this HttpResponseMessage response, int status, string code)
    {
        var body = await response.ShouldBeAsync(status);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        body["status"]!.GetValue<int>().ShouldBe(status);
        body["code"]!.GetValue<string>().ShouldBe(code);
        return body;
    }

    /// <summary>Lists follow their grains within moments.</summary>
    public static async Task<JsonNode> UntilAsync(this HttpClient client, string path, Func<JsonNode, bool> good)
    {
        var deadline = DateTime.UtcNow.AddSeconds(20);
        while (true)
        {
            var body = await client.GetJsonAsync(path);
            if (good(body)) return body;
            (DateTime.UtcNow < deadline).ShouldBeTrue($"GET {path} still answers {body.ToJsonString()}");
            await Task.Delay(50, Ct);
        }
    }

    private static Task<HttpResponseMessage> SendJsonAsync(this HttpClient client, HttpMethod method, string path, object body, string? key, string? ifMatch)
    {
        var request = new HttpRequestMessage(method, path) { Content = JsonContent.Create(body, options: JsonSerializerOptions.Web) };
        if (key is not null) request.Headers.Add("Idempotency-Key", key);
        if (ifMatch is not null) request.Headers.TryAddWithoutValidation("If-Match", ifMatch);
        return client.SendAsync(request, Ct);
    }
}
