using System.Collections.Immutable;
using FieldService.Domain.Geo;
using FieldService.Domain.Technicians;
using FieldService.Domain.Tracking;
using FieldService.Domain.WorkOrders;

namespace FieldService.Grains.Abstractions.Tracking;

/// <summary>
/// What a customer sees. Technician, location and route ahead are present only while the technician travels to this stop: never other
/// stops, never where they have been.
/// </summary>
[GenerateSerializer, Immutable, Alias("fs.tracking-view.v1")]
public sealed record TrackingView(
    [property: Id(0)] BookingId BookingId,
    [property: Id(1)] long Revision,
    [property: Id(2)] TrackingPhase Phase,
    [property: Id(3)] string WorkOrderNumber,
    [property: Id(4)] string Summary,
    [property: Id(5)] string SiteName,
    [property: Id(6)] string Address,
    [property: Id(7)] GeoPoint SitePosition,
    [property: Id(8)] string TimeZone,
    [property: Id(9)] DateTimeOffset WindowStart,
    [property: Id(10)] DateTimeOffset WindowEnd,
    [property: Id(11)] EtaBand? Eta,
    [property: Id(12)] bool RunningLate,
    [property: Id(13)] TrackedTechnician? Technician,
    [property: Id(14)] LocationFix? Location,
    [property: Id(15)] ImmutableArray<GeoPoint> RouteAhead,
    [property: Id(16)] ImmutableArray<TrackingUpdate> Updates,
    [property: Id(17)] DateTimeOffset? ArrivedAt,
    [property: Id(18)] DateTimeOffset? CompletedAt,
    [property: Id(19)] string? ResolutionText);
