using FieldService.Simulator.Wire;

namespace FieldService.Simulator.Technicians;

/// <summary>
/// The requests of one technician's phone. Lists come from a projection that may be a moment behind: what a command answered counts until
/// the list has caught up, or the technician would set off twice.
/// </summary>
internal sealed class TechnicianPhone(ApiClient api, string technicianId)
{
    private Dictionary<string, WorkOrderView> _answered = [];

    public async Task<IReadOnlyList<WorkOrderView>> GetAgendaAsync(CancellationToken cancellationToken)
    {
        var listed = (await api.GetAsync<ListOf<WorkOrderView>>($"api/technicians/{technicianId}/agenda", cancellationToken)).Items;
        _answered = _answered.Where(a => listed.Any(order => order.Id == a.Key && order.Version < a.Value.Version)).ToDictionary();
        return [.. listed.Select(order => _answered.GetValueOrDefault(order.Id, order))];
    }

    public Task<TechnicianView?> GetProfileAsync(CancellationToken cancellationToken)
        => api.FindAsync<TechnicianView>($"api/technicians/{technicianId}", cancellationToken);

    public Task<Route> GetRouteAsync(GeoPoint from, GeoPoint to, CancellationToken cancellationToken)
        => api.AskAsync<RouteRequest, Route>("api/routes", new RouteRequest(from, to), cancellationToken);

    public Task ReportAsync(LocationFix fix, CancellationToken cancellationToken)
        => api.PostAsync($"api/technicians/{technicianId}/location", fix, cancellationToken);

    public Task SetStatusAsync(Visit visit, string status, CancellationToken cancellationToken)
        => CommandAsync(visit, $"bookings/{visit.Booking.Id}/status", new StatusChange(status), cancellationToken);

    public Task TickAsync(Visit visit, string taskId, CancellationToken cancellationToken)
        => CommandAsync(visit, $"tasks/{taskId}", new TaskDone(true), cancellationToken);

    public Task CompleteAsync(Visit visit, CancellationToken cancellationToken)
        => CommandAsync(visit, $"bookings/{visit.Booking.Id}/complete", new Completion(visit.Resolution), cancellationToken);

    private async Task CommandAsync<T>(Visit visit, string path, T command, CancellationToken cancellationToken)
        => _answered[visit.Order.Id] = await api.AskAsync<T, WorkOrderView>($"api/work-orders/{visit.Order.Id}/{path}", command, cancellationToken);
}
