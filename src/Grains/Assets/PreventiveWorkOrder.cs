using FieldService.Domain.Assets;
using FieldService.Domain.WorkOrders;
using FieldService.Health;

namespace FieldService.Grains.Assets;

/// <summary>The work order that a fault asks for.</summary>
internal static class PreventiveWorkOrder
{
    private static readonly TimeSpan InspectionTime = TimeSpan.FromHours(1);

    public static CreateWorkOrder For(AssetId id, Asset facts, FaultEpisode episode, IncidentTemplate? template, string number) => new(
        number,
        $"{facts.Name}: {episode.Reason}",
        facts.Site,
        facts.TerritoryId,
        [template ?? Inspection(facts)],
        PriorityOf(episode.Priority),
        id,
        facts.Name,
        new FaultRef(id, episode.FaultCode, episode.Ordinal));

    /// <summary>A fault is never dropped because somebody forgot to define the incident type.</summary>
    private static IncidentTemplate Inspection(Asset facts) => new(
        facts.PreventiveIncidentTypeId, "Inspection", "Preventive", (int)InspectionTime.TotalSeconds, Priority.High, [], [], []);

    private static Priority PriorityOf(FaultPriority priority) => priority switch
    {
        FaultPriority.Low => Priority.Normal,
        FaultPriority.Urgent => Priority.Emergency,
        _ => Priority.High,
    };
}
