using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;
using FieldService.Simulator.Wire;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace FieldService.Simulator.Tests.Fakes;

/// <summary>As much of the HTTP interface as the simulator uses, in memory, with a temper.</summary>
internal sealed class FakeApi : IAsyncDisposable
{
    public const string Token = "an-administrators-token";
    private readonly WebApplication _app;
    private int _requests;

    private FakeApi(WebApplication app) => _app = app;

    public ConcurrentDictionary<string, JsonElement> Things { get; } = new();

    public ConcurrentDictionary<string, WorkOrderView> Orders { get; } = new();

    public ConcurrentDictionary<string, string> OrderKeys { get; } = new();

    public ConcurrentDictionary<(string Device, long Sequence), Reading> Readings { get; } = new();

    public ConcurrentQueue<(string Technician, LocationFix Fix)> Fixes { get; } = new();

    public ConcurrentQueue<string> Commands { get; } = new();

    public ConcurrentDictionary<string, AssetView> Assets { get; } = new();

    /// <summary>Answers every n-th request with 503; 0 never.</summary>
    public int FailEvery { get; set; }

    /// <summary>Loses the answer of every n-th batch of readings after taking it.</summary>
    public int LoseAnswerEvery { get; set; }

    public DateTimeOffset Now { get; set; } = new(2026, 3, 2, 7, 0, 0, TimeSpan.Zero);

    public double Rate { get; set; } = 1;

    public DateTimeOffset? AcceptUntil { get; set; }

    public Uri Url => new(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    public ApiClient Client(Backoff? backoff = null)
        => new(new HttpClient { BaseAddress = Url }, Token, backoff ?? new Backoff(TimeSpan.FromMilliseconds(1), TimeSpan.FromMilliseconds(5)));

    public static async Task<FakeApi> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var fake = new FakeApi(app);
        app.Use(fake.FailNowAndThen);
        FakeRoutes.Map(app, fake);
        await app.StartAsync();
        return fake;
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    /// <summary>As set by the test, else as it follows from what was put and sent.</summary>
    public AssetView? FindAsset(string id)
    {
        if (Assets.TryGetValue(id, out var asset)) return asset;
        var last = Readings.Where(r => r.Key.Device == $"gw-{id}").Select(r => (DateTimeOffset?)r.Value.At).Max();
        return Things.ContainsKey($"assets/{id}") ? new AssetView(id, last, []) : null;
    }

    public void Change(string orderId, Func<BookingView, BookingView> change)
        => Orders.AddOrUpdate(orderId, _ => throw new KeyNotFoundException(orderId), (_, order) => order with
        {
            Version = order.Version + 1,
            Bookings = [.. order.Bookings.Select(change)],
        });

    private async Task FailNowAndThen(HttpContext context, RequestDelegate next)
    {
        if (FailEvery > 0 && Interlocked.Increment(ref _requests) % FailEvery == 0) context.Response.StatusCode = (int)HttpStatusCode.ServiceUnavailable;
        else await next(context);
    }
}
