using System.Collections.Immutable;
using System.Text.Json;
using FieldService.Api.Answers;
using FieldService.Api.Search;
using FieldService.Domain.Json;
using FieldService.Domain.Technicians;
using FieldService.Domain.WorkOrders;
using FieldService.Grains.Abstractions.Search;
using FieldService.Grains.Abstractions.WorkOrders;

namespace FieldService.Api.Technicians;

/// <summary>What a technician still has to do, in the order of doing it.</summary>
internal sealed class Agenda(ISearchIndex index)
{
    private const int Longest = 200;

    public async Task<Page<WorkOrderView>> OfAsync(TechnicianId technician, CancellationToken cancellationToken)
    {
        var filters = ImmutableDictionary<string, string>.Empty
            .Add(Filters.TechnicianId, technician.Value)
            .Add(Filters.Status, $"{WorkOrderStatus.Scheduled},{WorkOrderStatus.InProgress}");
        var page = await index.QueryAsync(new SearchQuery(SearchKinds.WorkOrder, filters, Limit: Longest), cancellationToken);
        return new Page<WorkOrderView>([.. page.Items
            .Select(document => JsonSerializer.Deserialize<WorkOrderView>(document.Json, DomainJson.Options)!)
            .Select(view => (View: view, Start: NextStart(view, technician)))
            .Where(entry => entry.Start is not null)
            .OrderBy(entry => entry.Start)
            .Select(entry => entry.View)]);
    }

    private static DateTimeOffset? NextStart(WorkOrderView view, TechnicianId technician) => view.Bookings
        .Where(booking => booking.TechnicianId == technician && IsOpen(booking.Status))
        .Min(booking => (DateTimeOffset?)booking.Start);

    private static bool IsOpen(BookingStatus status)
        => status is BookingStatus.Scheduled or BookingStatus.Traveling or BookingStatus.InProgress or BookingStatus.OnBreak;
}
