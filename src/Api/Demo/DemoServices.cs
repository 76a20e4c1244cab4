using FieldService.Api.Hosting;

namespace FieldService.Api.Demo;

internal static class DemoServices
{
    public static void AddDemo(this IServiceCollection services, ServerOptions options, string token)
    {
        services.AddSingleton<DemoUsers>();
        services.AddHostedService<DemoLinks>();
    }
}
