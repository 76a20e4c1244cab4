using FieldService.Domain.Commands;

namespace FieldService.Domain.WorkOrders;

internal static class WorkOrderCreation
{
    public static Decision<WorkOrderEvent> Decide(WorkOrder? state, CreateWorkOrder command, Actor actor, DateTimeOffset now)
    {
        if (Validate(command) is { } refusal) return refusal;
        if (state is null) return Created(command, actor, now);
        // The id of a preventive work order is derived from its fault: raising the same fault again means this one, not a second one.
        return command.Fault is not null && command.Fault == state.Fault
            ? Decision<WorkOrderEvent>.Nothing
            : Refusal.Conflict("work-order.exists", $"There is a work order {state.Number} under this id already.");
    }

    private static WorkOrderCreated Created(CreateWorkOrder command, Actor actor, DateTimeOffset now)
    {
        var plan = IncidentPlan.Of(command.Incidents);
        var primary = command.Incidents[0];
        return new(
            now, actor.Name, command.Number, command.Priority ?? primary.Priority, command.Summary, primary.WorkOrderType,
            command.TerritoryId, command.Site, command.AssetId ?? command.Fault?.Asset, command.AssetName, command.Fault,
            new(plan.DurationSeconds, plan.Skills, command.WindowStart, command.WindowEnd, command.PromisedFrom, command.PromisedTo),
            [.. command.Incidents.Select(static incident => incident.Id)], plan.Tasks, plan.Products, command.AutoSchedule);
    }

    private static Refusal? Validate(CreateWorkOrder command)
        => Check.Text(command.Number, "number", 40)
        ?? Check.Text(command.Summary, "summary")
        ?? SiteRules.Validate(command.Site, "site")
        ?? Check.Id(command.TerritoryId, "territoryId")
        ?? Check.List(command.Incidents, "incidents", 1, 20)
        ?? Check.Each(command.Incidents, "incidents", static (incident, path) => IncidentTemplateRules.Validate(incident, $"{path}."))
        ?? Check.Defined(command.Priority ?? Priority.Normal, "priority")
        ?? (command.AssetId is { } asset ? Check.Id(asset, "assetId") : null)
        ?? Check.OptionalText(command.AssetName, "assetName")
        ?? ValidateFault(command)
        ?? ValidateWindows(command);

    private static Refusal? ValidateFault(CreateWorkOrder command)
        => command.Fault is not { } fault
            ? null
            : Check.Id(fault.Asset, "fault.asset")
            ?? Check.Text(fault.FaultCode, "fault.faultCode", 80)
            ?? Check.Range(fault.Ordinal, "fault.ordinal", 1, int.MaxValue)
            ?? Check.That(
                command.AssetId is null || command.AssetId == fault.Asset,
                "input.mismatch", "The fault is of another asset than the work order.", "fault.asset");

    private static Refusal? ValidateWindows(CreateWorkOrder command)
        => Check.Ordered(command.WindowStart, command.WindowEnd, "windowEnd")
        ?? Check.Ordered(command.PromisedFrom, command.PromisedTo, "promisedTo")
        ?? Check.That(
            !(command.WindowEnd - command.WindowStart < TimeSpan.FromSeconds(IncidentPlan.Of(command.Incidents).DurationSeconds)),
            "input.window", "The window is shorter than the work.", "windowEnd");
}
