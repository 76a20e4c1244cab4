using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace FieldService.EndToEnd.Tests;

/// <summary>The public API as a stranger would call it: plain JSON.</summary>
internal static class ApiCalls
{
    public static async Task PutAsync(this RunningFieldService service, string path, object body, CancellationToken cancellationToken)
    {
        using var answer = await service.Http.PutAsJsonAsync($"api/{path}", body, cancellationToken);
        if (!answer.IsSuccessStatusCode) throw new InvalidOperationException($"PUT {path}: {answer.StatusCode} {await answer.Content.ReadAsStringAsync(cancellationToken)}");
    }

    public static async Task<JsonNode> PostAsync(this RunningFieldService service, string path, object body, CancellationToken cancellationToken)
    {
        using var answer = await service.Http.PostAsJsonAsync($"api/{path}", body, cancellationToken);
        var text = await answer.Content.ReadAsStringAsync(cancellationToken);
        return answer.IsSuccessStatusCode ? JsonNode.Parse(text)! : throw new InvalidOperationException($"POST {path}: {answer.StatusCode} {text}");
    }

    public static async Task<JsonNode> GetAsync(this RunningFieldService service, string path, CancellationToken cancellationToken)
        => (await service.Http.GetFromJsonAsync<JsonNode>($"api/{path}", cancellationToken))!;

    public static async Task<IReadOnlyList<JsonNode>> ListAsync(this RunningFieldService service, string path, CancellationToken cancellationToken)
    {
        var items = new List<JsonNode>();
        string? cursor = null;
        do
        {
            var separator = path.Contains('?', StringComparison.Ordinal) ? '&' : '?';
            var page = await service.GetAsync($"{path}{separator}limit=200{(cursor is null ? "" : $"&cursor={Uri.EscapeDataString(cursor)}")}", cancellationToken);
            items.AddRange(page["items"]!.AsArray().Select(i => i!));
            cursor = page["next"]?.GetValue<string>();
        }
        while (cursor is not null);
        return items;
    }

    /// <summary>True when acknowledged; false when the service is away or busy, so that the device keeps the batch and repeats it.</summary>
    public static async Task<bool> SendReadingsAsync(this RunningFieldService service, string deviceId, string key, object[] readings, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"api/devices/{deviceId}/readings") { Content = JsonContent.Create(readings) };
        request.Headers.Authorization = new("Bearer", key);
        try
        {
            using var answer = await service.Http.SendAsync(request, cancellationToken);
            return answer.StatusCode is HttpStatusCode.Accepted;
        }
        catch (Exception failure) when (failure is HttpRequestException or TaskCanceledException && !cancellationToken.IsCancellationRequested)
        {
            return false;
        }
    }

    public static string Text(this JsonNode node, string property) => node[property]?.GetValue<string>() ?? "";

    public static DateTimeOffset? Instant(this JsonNode node, string property)
        => node[property] is { } value ? value.Deserialize<DateTimeOffset>() : null;
}
