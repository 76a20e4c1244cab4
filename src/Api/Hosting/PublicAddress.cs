using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace FieldService.Api.Hosting;

/// <summary>What links begin with: the configured <c>FieldService:PublicUrl</c> behind a proxy, else the address the request came to.</summary>
internal sealed class PublicAddress(IConfiguration configuration, IServer server)
{
    private readonly string? _configured = configuration["FieldService:PublicUrl"]?.TrimEnd('/');

    public string Of(HttpRequest request) => _configured ?? $"{request.Scheme}://{request.Host}";

    /// <summary>For links that are printed; known once Kestrel listens.</summary>
    public string OfThisHost() => _configured ?? Local();

    /// <summary>Where this process reaches itself.</summary>
    public string Local()
    {
        var address = server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? "http://localhost";
        return address.Replace("[::]", "localhost").Replace("0.0.0.0", "localhost").Replace("//+", "//localhost").Replace("//*", "//localhost").TrimEnd('/');
    }
}
