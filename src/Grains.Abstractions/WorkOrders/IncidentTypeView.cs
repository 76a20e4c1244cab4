using FieldService.Domain.WorkOrders;

namespace FieldService.Grains.Abstractions.WorkOrders;

[GenerateSerializer, Immutable, Alias("fs.incident-type-view.v1")]
public sealed record IncidentTypeView(
    [property: Id(0)] IncidentTypeId Id,
    [property: Id(1)] long Version,
    [property: Id(2)] IncidentTemplate Template);
