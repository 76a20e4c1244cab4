using FieldService.Domain.Calendars;
using FieldService.Domain.Commands;
using FieldService.Domain.Technicians;
using FieldService.Domain.WorkOrders;
using FieldService.Grains.Abstractions.Commands;
using FieldService.Grains.Abstractions.Search;
using FieldService.Grains.Abstractions.Storage;
using FieldService.Grains.Abstractions.Technicians;
using FieldService.Grains.Abstractions.Territories;
using FieldService.Grains.Abstractions.Tracking;
using FieldService.Grains.Commands;
using FieldService.Grains.News;
using FieldService.Grains.Search;
using Microsoft.Extensions.Logging;

namespace FieldService.Grains.Technicians;

internal sealed class TechnicianGrain(
    [PersistentState(StorageNames.Technician, StorageNames.Provider)] IPersistentState<AggregateRecord<Technician>> record,
    ISearchIndex search,
    TimeProvider time,
    ILogger<TechnicianGrain> logger) : AggregateGrain<Technician, TechnicianEvent, TechnicianView>(record, time, logger), ITechnicianGrain
{
    private const string TerritoryRecipient = "territory";
    private static readonly TimeSpan LongestCalendar = TimeSpan.FromDays(31);
    private static readonly TimeSpan PastTold = TimeSpan.FromDays(1);
    private LocationFix? _location;

    private TechnicianId Id => TechnicianId.From(Key);

    public Task<CommandResult<TechnicianView>> ExecuteAsync(CommandMeta meta, TechnicianCommand command, CancellationToken cancellationToken)
        => ExecuteAsync(meta, (state, now) => TechnicianDecider.Decide(state, command, meta.Actor, now), remember: !IsHarmlessToRepeat(command));

    /// <summary>An older fix than the last says nothing new. Passing it on is one-way: a lost one is made good by the next, seconds later.</summary>
    public async Task ReportLocationAsync(LocationFix fix, CancellationToken cancellationToken)
    {
        if (State is not { } technician || fix.At <= _location?.At) return;
        _location = fix;
        var news = new LocationNews(Id, fix);
        await GrainFactory.GetGrain<ITerritoryGrain>(technician.HomeTerritoryId.Value).NoteLocationAsync(news, cancellationToken);
        if (technician.GetCurrentEntry() is { Status: BookingStatus.Traveling } stop)
            await GrainFactory.GetGrain<ITrackingGrain>(stop.BookingId.Value).NoteLocationAsync(news, cancellationToken);
    }

    public Task<TechnicianView?> GetAsync(CancellationToken cancellationToken) => Task.FromResult(CurrentView);

    public Task<CalendarView?> GetCalendarAsync(DateTimeOffset from, DateTimeOffset to, CancellationToken cancellationToken)
    {
        if (State is not { } technician) return Task.FromResult<CalendarView?>(null);
        var end = to > from + LongestCalendar ? from + LongestCalendar : to;
        var range = new Interval(from, end);
        var working = WorkingHours.Between(technician.Shifts, technician.TimeZone, from, end);
        return Task.FromResult<CalendarView?>(new(
            Id, Version, technician.TimeZone, from, end,
            [.. working.Select(w => new WorkingInterval(w.Start, w.End))],
            [.. technician.TimeOff.Where(off => new Interval(off.Start, off.End).Overlaps(range))],
            [.. technician.CalendarAt(Time.GetUtcNow()).Where(entry => entry.Interval().Overlaps(range))]));
    }

    protected override Technician Apply(Technician? state, TechnicianEvent @event) => TechnicianEvolver.Apply(state, @event);

    protected override TechnicianView View(Technician state, long version) => new(
        Id, version, state.Name, state.GetInitials(), state.Phone, state.TimeZone, state.Home, state.HomeTerritoryId, state.Territories, state.Skills,
        state.Shifts, state.TimeOff, state.Active, state.ActivityAt(Time.GetUtcNow()), state.GetCurrentEntry()?.BookingId, _location);

    protected override IEnumerable<Recipient> Recipients(Technician? before, Technician after)
    {
        yield return new(TerritoryRecipient, after.HomeTerritoryId.Value);
        if (before is not null && before.HomeTerritoryId != after.HomeTerritoryId) yield return new(TerritoryRecipient, before.HomeTerritoryId.Value);
        yield return SearchRecipient.For(SearchKinds.Technician);
    }

    protected override Task TellAsync(Recipient recipient, CancellationToken cancellationToken) => recipient.Kind switch
    {
        TerritoryRecipient => GrainFactory.GetGrain<ITerritoryGrain>(recipient.Id).NoteTechnicianAsync(ToNews(), cancellationToken),
        SearchRecipient.Kind => search.PutAsync(ToDocument(), cancellationToken),
        _ => throw new InvalidOperationException($"A technician does not tell a {recipient.Kind}."),
    };

    /// <summary>The calendar's own rules make repeats of these do nothing.</summary>
    private static bool IsHarmlessToRepeat(TechnicianCommand command) => command is HoldInterval or ConfirmHold or ReleaseBooking or NoteBookingStatus;

    private TechnicianNews ToNews()
    {
        var now = Time.GetUtcNow();
        return new(CurrentView!, [.. State!.CalendarAt(now).Where(entry => entry.End > now - PastTold)]);
    }

    private SearchDocument ToDocument() => SearchRecipient.Document(
        SearchKinds.Technician, Key, Version, State!.Name, $"{State.Name} {string.Join(' ', State.Skills.Select(s => s.Skill.Value))}", CurrentView!,
        ("territoryId", State.HomeTerritoryId.Value), ("active", State.Active ? "true" : "false"));
}
