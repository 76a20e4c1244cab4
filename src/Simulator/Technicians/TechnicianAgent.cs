using System.Net;
using FieldService.Simulator.Wire;

namespace FieldService.Simulator.Technicians;

/// <summary>
/// A technician at work, one step at a time. What to do next follows from the agenda alone; only the drive under way and the present position
/// are remembered, and those can be found again: so either side may restart at any moment.
/// </summary>
internal sealed class TechnicianAgent(string id, PutTechnician profile, TechnicianPhone phone, int seed, Action<string> log)
{
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(12);
    private static readonly TimeSpan FixEvery = TimeSpan.FromSeconds(7);
    private static readonly TimeSpan IdleFixEvery = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Break = TimeSpan.FromMinutes(15);

    private GeoPoint? _position;
    private Drive? _drive;
    private Visit? _visit;
    private DateTimeOffset _lookAt;
    private DateTimeOffset _idleFixAt;

    private string ShortName { get; } = $"{profile.Name[0]}. {profile.Name.Split(' ')[^1]}";

    /// <summary>Does what is due and says how long there is nothing to do.</summary>
    public async Task<TimeSpan> StepAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        try
        {
            _position ??= await LastKnownPositionAsync(cancellationToken);
            if (now >= _lookAt || _lookAt - now > LookEvery) await LookAsync(now, cancellationToken);
            return await ActAsync(now, cancellationToken);
        }
        catch (ApiException error) when (error.Status is HttpStatusCode.Conflict or HttpStatusCode.NotFound)
        {
            // The dispatcher was faster: canceled, reassigned or already done. The agenda says what is true now.
            _lookAt = now;
            return LookEvery;
        }
    }

    private async Task LookAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        _visit = Visit.Next(await phone.GetAgendaAsync(cancellationToken), id);
        _lookAt = now + LookEvery;
        if (_drive is not null && (_visit?.Booking is not { Status: "Traveling" } booking || booking.Id != _drive.BookingId)) _drive = null;
    }

    private Task<TimeSpan> ActAsync(DateTimeOffset now, CancellationToken cancellationToken) => _visit switch
    {
        { Booking.Status: "Scheduled" } visit when visit.Booking.Start <= now => DepartAsync(visit, now, cancellationToken),
        { Booking.Status: "Traveling" } visit => DriveAsync(visit, now, cancellationToken),
        { Booking.Status: "InProgress" } visit => WorkAsync(visit, now, cancellationToken),
        { Booking.Status: "OnBreak" } visit => RestAsync(visit, now, cancellationToken),
        // Nothing to do, or not yet.
        _ => IdleAsync(now, cancellationToken),
    };

    private async Task<GeoPoint> LastKnownPositionAsync(CancellationToken cancellationToken)
        => (await phone.GetProfileAsync(cancellationToken))?.Location?.Position ?? profile.Home;

    private async Task<TimeSpan> DepartAsync(Visit visit, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await phone.SetStatusAsync(visit, "Traveling", cancellationToken);
        log($"{ShortName} is on the way to {visit.Order.Number} ({visit.Order.Site.AccountName})");
        _visit = visit with { Booking = visit.Booking with { Status = "Traveling" } };
        return await DriveAsync(_visit, now, cancellationToken);
    }

    private async Task<TimeSpan> DriveAsync(Visit visit, DateTimeOffset now, CancellationToken cancellationToken)
    {
        _drive ??= Drive.Start(visit.Booking.Id, await phone.GetRouteAsync(_position!.Value, visit.Order.Site.Position, cancellationToken), now, seed);
        await ReportAsync(_drive.FixAt(now), cancellationToken);
        if (now < _drive.ArrivesAt) return FixEvery;
        await phone.SetStatusAsync(visit, "InProgress", cancellationToken);
        log($"{ShortName} has arrived at {visit.Order.Site.AccountName}, {visit.Order.Site.Name} for {visit.Order.Number}");
        (_drive, _lookAt) = (null, now);
        return FixEvery;
    }

    private async Task<TimeSpan> WorkAsync(Visit visit, DateTimeOffset now, CancellationToken cancellationToken)
    {
        // After a restart: who works is at the site, whatever the last fix said.
        _position = visit.Order.Site.Position;
        var plan = WorkPlan.For(visit, visit.Booking.ActualArrival ?? visit.Booking.Arrival, seed);
        foreach (var task in plan.DueTasks(visit, now)) await phone.TickAsync(visit, task, cancellationToken);
        _lookAt = now + LookEvery;
        if (now < plan.FinishedAt) return await IdleAsync(now, cancellationToken);
        await phone.CompleteAsync(visit, cancellationToken);
        log($"{ShortName} has finished {visit.Order.Number}: {visit.Order.Summary} ({visit.Resolution})");
        (_visit, _lookAt) = (null, now);
        return TimeSpan.Zero;
    }

    private async Task<TimeSpan> RestAsync(Visit visit, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var since = visit.Booking.Timestamps?.LastOrDefault(t => t.Status == "OnBreak")?.At ?? now - Break;
        if (now - since >= Break) await phone.SetStatusAsync(visit, "InProgress", cancellationToken);
        return LookEvery;
    }

    private async Task<TimeSpan> IdleAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        // Nobody is followed after work. A clock that was set back must not silence the fixes either.
        if ((now < _idleFixAt && _idleFixAt - now <= IdleFixEvery) || (_visit is null && !ShiftTimes.IsOnShift(profile, now))) return LookEvery;
        _idleFixAt = now + IdleFixEvery;
        await ReportAsync(new LocationFix(now, _position!.Value, SpeedMetresPerSecond: 0, AccuracyMetres: 8), cancellationToken);
        return LookEvery;
    }

    private Task ReportAsync(LocationFix fix, CancellationToken cancellationToken)
    {
        _position = fix.Position;
        return phone.ReportAsync(fix, cancellationToken);
    }
}
