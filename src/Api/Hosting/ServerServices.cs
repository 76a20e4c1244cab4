using FieldService.Api.Board;
using FieldService.Api.Devices;
using FieldService.Api.Health;
using FieldService.Api.Identity;
using FieldService.Api.Metrics;
using FieldService.Api.OpenApi;
using FieldService.Api.Problems;
using FieldService.Api.Technicians;
using FieldService.Api.Tracking;
using FieldService.Api.WorkOrders;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.DataProtection;

namespace FieldService.Api.Hosting;

/// <summary>What the HTTP side needs, feature by feature.</summary>
internal static class ServerServices
{
    public static void AddHttp(this IServiceCollection services, IConfiguration configuration)
    {
        services.ConfigureHttpJsonOptions(options => WireJson.Configure(options.SerializerOptions));
        // Wrong input ends up in one place, in every environment.
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
        services.AddExceptionHandler<RequestFailures>();
        services.AddProblemDetails();
        services.AddResponseCompression(options => options.EnableForHttps = false);
        var limits = configuration.GetSection(LimitOptions.Section).Get<LimitOptions>() ?? new LimitOptions();
        services.AddRateLimiter(limiter => Limits.Configure(limiter, limits));
        services.AddSignalR().AddJsonProtocol(options => WireJson.Configure(options.PayloadSerializerOptions));
        services.AddSingleton<PublicAddress>();
        services.AddApiDocument();
        services.AddHealth();
        services.AddSingleton<PrometheusExporter>();
        services.AddHostedService(provider => provider.GetRequiredService<PrometheusExporter>());
    }

    public static void AddIdentity(this IServiceCollection services, string dataFolder, BootstrapToken token)
    {
        services.AddDataProtection().SetApplicationName("FieldService").PersistKeysToFileSystem(PrivateFolder(dataFolder, "keys"));
        services.AddSingleton(token);
        services.AddSingleton<SessionEvents>();
        services.AddSingleton<SignInLinks>();
        services.AddAuthorization(Policies.Configure);
        services.AddAuthentication(Schemes.Any)
            .AddPolicyScheme(Schemes.Any, null, options => options.ForwardDefaultSelector =
                static http => BearerText.From(http.Request) is null ? Schemes.Cookie : Schemes.Bearer)
            .AddCookie(Schemes.Cookie, SessionCookie.Configure)
            .AddScheme<AuthenticationSchemeOptions, BearerHandler>(Schemes.Bearer, null)
            .AddScheme<AuthenticationSchemeOptions, DeviceHandler>(Schemes.Device, null);
    }

    public static void AddFeatures(this IServiceCollection services, string dataFolder)
    {
        services.AddSingleton<WorkOrderAccess>();
        services.AddSingleton<WorkOrderIntake>();
        services.AddSingleton<Agenda>();
        services.AddSingleton(TrackingKey.LoadOrCreate(dataFolder));
        services.AddSingleton<TrackingTokens>();
        services.AddSingleton<TrackingAccess>();
        services.AddWorker<TrackingFanOut>();
        services.AddWorker<BoardFanOut>();
    }

    public static void AddDeviceGateway(this IServiceCollection services)
    {
        services.AddSingleton<DeviceAccessCache>();
        services.AddSingleton<DeviceRegistration>();
        services.AddSingleton<DeviceGateway>();
        services.AddSingleton<GatewayMetrics>();
        services.AddWorker<AssetWaker>();
        services.AddWorker<DeviceContacts>();
    }

    private static DirectoryInfo PrivateFolder(string dataFolder, string name)
    {
        var path = Path.Combine(dataFolder, name);
        return OperatingSystem.IsWindows()
            ? Directory.CreateDirectory(path)
            : Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private static void AddWorker<TService>(this IServiceCollection services) where TService : class, IHostedService
    {
        services.AddSingleton<TService>();
        services.AddHostedService(provider => provider.GetRequiredService<TService>());
    }
}
