using FieldService.Api.Demo;
using FieldService.Api.Identity;
using FieldService.Api.Travel;
using FieldService.Silo.Clock;
using FieldService.Silo.Hosting;
using FieldService.Silo.Travel;
using Microsoft.Extensions.Configuration.Memory;

namespace FieldService.Api.Hosting;

/// <summary>The composition root: one process that is silo, API and web server.</summary>
internal static class Server
{
    private const long MaxBodyBytes = 1024 * 1024;

    public static WebApplication Build(ServerOptions options, Action<WebApplicationBuilder>? customise = null)
    {
        Directory.CreateDirectory(options.DataFolder);
        var builder = WebApplication.CreateBuilder();
        Quieten(builder.Configuration);
        builder.Services.AddSingleton(options);
        Listen(builder, options);
        var demoToken = options.Demo ? DemoToken(options) : null;
        builder.AddFieldServiceSilo(new SiloOptions { DataFolder = options.DataFolder, Demo = options.Demo, Speed = options.Speed, KeepReadings = options.KeepReadings });
        AddBridges(builder.Services);
        builder.Services.AddHttp(builder.Configuration);
        builder.Services.AddIdentity(options.DataFolder, BootstrapToken.From(builder.Configuration[BootstrapToken.Variable], demoToken));
        builder.Services.AddFeatures(options.DataFolder);
        builder.Services.AddDeviceGateway();
        builder.Services.AddHostedService<FirstAdministrator>();
        builder.Services.AddHostedService<Greeting>();
        if (demoToken is not null) builder.Services.AddDemo(options, demoToken);
        customise?.Invoke(builder);
        return Assemble(builder);
    }

    private static WebApplication Assemble(WebApplicationBuilder builder)
    {
        var app = builder.Build();
        app.UseHttp();
        app.MapFeatures();
        app.MapOperations();
        return app;
    }

    /// <summary>
    /// Below every other source, so that configuration can turn it up again. Request logs are off for a reason: addresses contain sign-in and
    /// tracking tokens.
    /// </summary>
    private static void Quieten(ConfigurationManager configuration) => configuration.Sources.Insert(0, new MemoryConfigurationSource
    {
        InitialData =
        [
            new("Logging:LogLevel:Default", "Information"),
            new("Logging:LogLevel:Microsoft", "Warning"),
            new("Logging:LogLevel:FieldService.Api.Identity.BearerHandler", "Warning"),
            new("Logging:LogLevel:FieldService.Api.Devices.DeviceHandler", "Warning"),
            // Warns that keys are not encrypted at rest: their folder is closed to others instead.
            new("Logging:LogLevel:Microsoft.AspNetCore.DataProtection", "Error"),
        ],
    });

    private static void Listen(WebApplicationBuilder builder, ServerOptions options)
    {
        // "localhost" is both loopback addresses; a free port (0) can only be taken on one.
        var host = options.Port == 0 ? "127.0.0.1" : "localhost";
        var urls = options.Urls ?? builder.Configuration["urls"] ?? $"http://{host}:{options.Port}";
        builder.WebHost.UseUrls(urls);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = MaxBodyBytes;
        });
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(15));
    }

    /// <summary>The simulator derives its devices' keys from it, so it must be the same after a restart.</summary>
    private static string DemoToken(ServerOptions options) => Convert.ToHexStringLower(SecretFile.LoadOrCreate(options.DataFolder, "demo.token"));

    /// <summary>What the features need to know of the silo, without knowing the silo.</summary>
    private static void AddBridges(IServiceCollection services)
    {
        services.AddSingleton(provider =>
        {
            var clock = provider.GetRequiredService<BusinessClock>();
            return new ClockFacts(clock.Rate, clock.TimeZone, clock.Demo);
        });
        services.AddSingleton<TravelTimesRefresh>(provider => provider.GetRequiredService<RoadNetworkCache>().RefreshAsync);
    }
}
