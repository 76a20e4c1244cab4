using System.Net.Http.Headers;
using FieldService.Api.Hosting;
using FieldService.Api.Tests.Harness;
using FieldService.Grains.Abstractions.Readings;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

[assembly: AssemblyFixture(typeof(ApiHost))]

namespace FieldService.Api.Tests.Harness;

/// <summary>The whole server on a free port with its own data folder, shared by all tests; tests use ids of their own.</summary>
public sealed class ApiHost : IAsyncLifetime
{
    public const string Token = "a-token-of-at-least-32-characters-for-tests";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"fieldservice-api-{Guid.NewGuid():N}");
    private WebApplication _app = null!;

    static ApiHost()
    {
        Environment.SetEnvironmentVariable("FIELDSERVICE_BOOTSTRAP_TOKEN", Token);
        Environment.SetEnvironmentVariable("FieldService__Limits__SignInsPerMinute", "10000");
    }

    public Uri Address { get; private set; } = null!;

    public HttpClient Admin { get; private set; } = null!;

    public GatedReadingsLog Log { get; private set; } = null!;

    public IServiceProvider Services => _app.Services;

    public async ValueTask InitializeAsync()
    {
        _app = Server.Build(new ServerOptions { Port = 0, DataFolder = _folder, Demo = false }, Customise);
        await _app.StartAsync().WaitAsync(Patience);
        Address = new Uri(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        Log = (GatedReadingsLog)_app.Services.GetRequiredService<IReadingsLog>();
        Admin = Bearer(Token);
        await World.SeedAsync(this);
    }

    public HttpClient Anonymous() => new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = Address, Timeout = Patience };

    public HttpClient Bearer(string token)
    {
        var client = Anonymous();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return client;
    }

    /// <summary>Signed in by cookie, as a browser is; the header against forgery is set.</summary>
    public async Task<HttpClient> SignInAsync(string userName)
    {
        var client = Anonymous();
        client.DefaultRequestHeaders.Add("X-FieldService", "1");
        var answer = await client.PostJsonAsync("/api/session", new { userName, password = World.Password });
        answer.StatusCode.ShouldBe(System.Net.HttpStatusCode.OK);
        client.DefaultRequestHeaders.Add("Cookie", answer.Headers.GetValues("Set-Cookie").Single().Split(';')[0]);
        return client;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync().WaitAsync(Patience);
        await _app.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private static void Customise(WebApplicationBuilder builder)
    {
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        var real = builder.Services.Last(service => service.ServiceType == typeof(IReadingsLog));
        builder.Services.AddSingleton<IReadingsLog>(provider => new GatedReadingsLog((IReadingsLog)real.ImplementationFactory!(provider)));
    }
}
