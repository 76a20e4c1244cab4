using System.Collections.Immutable;
using FieldService.Domain.Assets;
using FieldService.Domain.Technicians;
using FieldService.Domain.WorkOrders;
using FieldService.Grains.Abstractions.Technicians;
using FieldService.Grains.Abstractions.Territories;
using FieldService.Grains.Abstractions.WorkOrders;

namespace FieldService.Grains.Territories;

/// <summary>
/// The territory's copy of what others own: roster with calendars, open work, assets, alerts. Newer versions replace older ones, whatever the
/// order they arrive in; what changed since the last push is remembered.
/// </summary>
internal sealed class TerritoryPlan
{
    private readonly Dictionary<TechnicianId, RosterEntry> _roster = [];
    private readonly Dictionary<WorkOrderId, WorkOrderView> _workOrders = [];
    private readonly Dictionary<AssetId, AssetRow> _assets = [];
    private readonly Dictionary<string, AlertRow> _alerts = [];

    public IReadOnlyDictionary<TechnicianId, RosterEntry> Roster => _roster;

    public IReadOnlyDictionary<WorkOrderId, WorkOrderView> WorkOrders => _workOrders;

    public IReadOnlyDictionary<AssetId, AssetRow> Assets => _assets;

    public IReadOnlyDictionary<string, AlertRow> Alerts => _alerts;

    public PlanChanges Changes { get; private set; } = new();

    public PlanChanges TakeChanges()
    {
        var taken = Changes;
        Changes = new();
        return taken;
    }

    public bool Note(TechnicianView technician, ImmutableArray<CalendarEntry> calendar)
    {
        if (_roster.TryGetValue(technician.Id, out var known) && known.Technician.Version >= technician.Version) return false;
        var entry = (known ?? new RosterEntry(technician, calendar)) with { Technician = technician, Calendar = calendar };
        _roster[technician.Id] = entry with { Location = Newer(entry.Location, technician.Location) };
        Changes.Technicians.Add(technician.Id);
        return true;
    }

    public void Remove(TechnicianId id)
    {
        if (!_roster.Remove(id)) return;
        Changes.Technicians.Remove(id);
        Changes.RemovedTechnicians.Add(id);
    }

    /// <summary>What was just booked is not free for the next work order, even before the technician's own news arrives.</summary>
    public void Occupy(TechnicianId id, CalendarEntry entry)
    {
        if (!_roster.TryGetValue(id, out var known) || known.Calendar.Any(e => e.BookingId == entry.BookingId)) return;
        _roster[id] = known with { Calendar = [.. known.Calendar.Append(entry).OrderBy(e => e.Start)] };
        Changes.Technicians.Add(id);
    }

    public RosterEntry? Note(LocationNews news)
    {
        if (!_roster.TryGetValue(news.TechnicianId, out var known) || known.Location?.At >= news.Fix.At) return null;
        Changes.Technicians.Add(news.TechnicianId);
        return _roster[news.TechnicianId] = known with { Location = news.Fix };
    }

    public void Draw(TechnicianId id, DrivenRoute? route)
    {
        if (_roster.TryGetValue(id, out var known) && known.Route != route) _roster[id] = known with { Route = route };
    }

    /// <summary>Answers the previous view, or null when the news is old or the first.</summary>
    public bool Note(WorkOrderView order, out WorkOrderView? before)
    {
        before = _workOrders.GetValueOrDefault(order.Id);
        if (before?.Version >= order.Version) return false;
        _workOrders[order.Id] = order;
        Changes.WorkOrders.Add(order.Id);
        return true;
    }

    public void Remove(WorkOrderId id)
    {
        if (!_workOrders.Remove(id)) return;
        Changes.WorkOrders.Remove(id);
        Changes.RemovedWorkOrders.Add(id);
    }

    public void Note(AssetRow asset)
    {
        if (_assets.TryGetValue(asset.Id, out var known) && known.Version >= asset.Version) return;
        _assets[asset.Id] = asset;
        Changes.Assets.Add(asset.Id);
    }

    public void Note(AlertRow alert)
    {
        var key = $"{alert.AssetId}/{alert.Episode.FaultCode}/{alert.Episode.Ordinal}";
        if (_alerts.TryGetValue(key, out var known) && known.Version >= alert.Version) return;
        _alerts[key] = alert;
        Changes.Alerts.Add(key);
    }

    /// <summary>Resolved alerts and closed work orders leave the board after a while.</summary>
    public void Forget(DateTimeOffset olderThan)
    {
        foreach (var order in _workOrders.Values.Where(o => BoardRows.ClosedAt(o) < olderThan).ToArray()) Remove(order.Id);
        foreach (var alert in _alerts.Where(a => a.Value.Episode.ResolvedAt < olderThan).Select(a => a.Key).ToArray()) _alerts.Remove(alert);
    }

    private static LocationFix? Newer(LocationFix? one, LocationFix? other) => one is null || other?.At > one.At ? other ?? one : one;
}
