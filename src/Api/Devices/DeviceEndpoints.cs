using FieldService.Api.Answers;
using FieldService.Api.Identity;
using FieldService.Api.Requests;
using FieldService.Api.Search;
using FieldService.Domain.Devices;
using FieldService.Grains.Abstractions.Devices;
using FieldService.Grains.Abstractions.Readings;
using FieldService.Grains.Abstractions.Search;

namespace FieldService.Api.Devices;

internal static class DeviceEndpoints
{
    public static void MapDevices(this IEndpointRouteBuilder routes)
    {
        var devices = routes.MapGroup("/api/devices").WithTags("Devices");
        devices.MapGet("", ListAsync).RequireAuthorization(Policies.Dispatchers)
            .WithName("listDevices").WithSummary("Devices, by name.");
        devices.MapGet("/{id}", GetAsync).RequireAuthorization(Policies.Dispatchers)
            .WithName("getDevice").WithSummary("A device with the number of its stored readings.");
        devices.MapPut("/{id}", PutAsync).RequireAuthorization(Policies.Administrators)
            .WithName("putDevice").WithSummary("Register a device or replace its facts and bindings; the key is answered once.");
        devices.MapPost("/{id}/enabled", EnableAsync).RequireAuthorization(Policies.Administrators)
            .WithName("enableDevice").WithSummary("Let a device in or keep it out.");
    }

    private static async Task<ListAnswer<DeviceView>> ListAsync(
        [AsParameters] ListQuery query, ISearchIndex index, IGrainFactory grains, CancellationToken cancellationToken)
    {
        var page = await index.ListAsync(query.For(SearchKinds.Device), cancellationToken);
        return new(await page.LiveAsync(id => grains.GetGrain<IDeviceGrain>(id).GetAsync(cancellationToken)));
    }

    private static async Task<ViewAnswer<DeviceAnswer>> GetAsync(DeviceId id, IGrainFactory grains, IReadingsLog log, CancellationToken cancellationToken)
    {
        if (await grains.GetGrain<IDeviceGrain>(id.Value).GetAsync(cancellationToken) is not { } view) return NoSuch.Thing("device", id);
        return DeviceAnswer.From(view, await log.CountAsync(id, cancellationToken));
    }

    private static async Task<CommandAnswer<DeviceAnswer>> PutAsync(
        DeviceId id, PutDeviceRequest body, Command command, DeviceRegistration registration, CancellationToken cancellationToken)
        => await registration.PutAsync(id, body, command.Meta, cancellationToken);

    private static async Task<CommandAnswer<DeviceAnswer>> EnableAsync(
        DeviceId id, EnableDeviceRequest body, Command command, DeviceRegistration registration, CancellationToken cancellationToken)
        => await registration.ExecuteAsync(id, command.Meta, new SetDeviceEnabled(body.Enabled), null, cancellationToken);
}
