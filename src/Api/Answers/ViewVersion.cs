using FieldService.Grains.Abstractions.Assets;
using FieldService.Grains.Abstractions.Customers;
using FieldService.Grains.Abstractions.Devices;
using FieldService.Grains.Abstractions.Technicians;
using FieldService.Grains.Abstractions.Territories;
using FieldService.Grains.Abstractions.Travel;
using FieldService.Grains.Abstractions.WorkOrders;

namespace FieldService.Api.Answers;

internal static class ViewVersion
{
    /// <summary>Null for views that have none, such as users.</summary>
    public static long? Of(object view) => view switch
    {
        WorkOrderView workOrder => workOrder.Version,
        TechnicianView technician => technician.Version,
        AssetView asset => asset.Version,
        DeviceView device => device.Version,
        Devices.DeviceAnswer device => device.Version,
        AccountView account => account.Version,
        TerritoryView territory => territory.Version,
        IncidentTypeView incidentType => incidentType.Version,
        RoadNetworkView network => network.Version,
        _ => null,
    };

    public static void SetETag(HttpContext http, object view)
    {
        if (Of(view) is { } version) http.Response.Headers.ETag = $"\"{version}\"";
    }
}
