using FieldService.Domain.Commands;
using FieldService.Domain.WorkOrders;

namespace FieldService.Domain.Assets;

public static class AssetRules
{
    public static Refusal? Validate(AssetId id, PutAsset command)
        => Check.Text(command.Name, "name")
        ?? Check.Text(command.Category, "category", 80)
        ?? SiteRules.Validate(command.Site, "site")
        ?? Check.Id(command.TerritoryId, "territoryId")
        ?? Check.Id(command.PreventiveIncidentTypeId, "preventiveIncidentTypeId")
        ?? Check.List(command.Metrics, "metrics", 0, 100)
        ?? Check.Each(command.Metrics, "metrics", ValidateMetric)
        ?? Check.Unique(command.Metrics, "metrics", static metric => metric.Name)
        ?? (command.ParentId is { } parent ? Check.Id(parent, "parentId") : null)
        ?? Check.That(command.ParentId != id, "asset.own-parent", "An asset cannot be its own parent.", "parentId")
        ?? Check.OptionalText(command.FunctionalLocation, "functionalLocation")
        ?? Check.OptionalText(command.SerialNumber, "serialNumber", 80);

    private static Refusal? ValidateMetric(AssetMetric metric, string path)
        => Check.Text(metric.Name, $"{path}.name", 80)
        ?? Check.Text(metric.DisplayName, $"{path}.displayName")
        ?? Check.Present(metric.Unit, $"{path}.unit")
        ?? Check.OptionalText(metric.Unit, $"{path}.unit", 20)
        ?? Check.Range(metric.LowerLimit ?? 0, $"{path}.lowerLimit", double.MinValue, double.MaxValue)
        ?? Check.Range(metric.UpperLimit ?? 0, $"{path}.upperLimit", double.MinValue, double.MaxValue)
        ?? Check.That(!(metric.LowerLimit >= metric.UpperLimit), "input.order", "The upper limit must be above the lower.", $"{path}.upperLimit")
        ?? Check.Range(metric.LimitSeconds, $"{path}.limitSeconds", 0, 24 * 3600)
        ?? Check.OptionalText(metric.FaultCode, $"{path}.faultCode", 80)
        ?? Check.Range(metric.ExpectedIntervalSeconds ?? 1, $"{path}.expectedIntervalSeconds", 1, 7 * 24 * 3600);
}
