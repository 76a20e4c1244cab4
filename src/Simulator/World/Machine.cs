using FieldService.Simulator.Wire;

namespace FieldService.Simulator.World;

/// <summary>An asset and the device bolted to it.</summary>
internal sealed record Machine(string AssetId, PutAsset Asset, Equipment Equipment, string SiteId)
{
    public string DeviceId => $"gw-{AssetId}";

    /// <summary>As a log line names it: "Pump P-07 at Ahrenfeld Dairy".</summary>
    public string Title => $"{Asset.Name} at {Asset.Site.AccountName}";
}
