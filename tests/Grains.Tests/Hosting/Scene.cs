using System.Collections.Immutable;
using FieldService.Domain.Assets;
using FieldService.Domain.Commands;
using FieldService.Domain.Customers;
using FieldService.Domain.Geo;
using FieldService.Domain.Technicians;
using FieldService.Domain.Territories;
using FieldService.Domain.WorkOrders;
using FieldService.Grains.Abstractions.Assets;
using FieldService.Grains.Abstractions.Commands;
using FieldService.Grains.Abstractions.Storage;
using FieldService.Grains.Abstractions.Technicians;
using FieldService.Grains.Abstractions.Territories;
using FieldService.Grains.Abstractions.Tracking;
using FieldService.Grains.Abstractions.WorkOrders;

namespace FieldService.Grains.Tests.Hosting;

/// <summary>A territory of its own with whoever and whatever a test puts into it.</summary>
public sealed partial class Scene(FieldServiceSilo silo, string name)
{
    public static readonly SkillId Pumps = new("pumps");
    private static readonly GeoPoint Center = new(53.55, 10.0);
    private static readonly Actor Dispatcher = new("anna", "Anna", ActorRole.Dispatcher);
    private static readonly TimeSpan RetryWithin = TimeSpan.FromSeconds(5);
    private int _commands;

    public FieldServiceSilo Silo => silo;

    public TerritoryId Territory { get; } = new($"{name}.north");

    public IncidentTypeId Overhaul { get; } = new($"{name}.overhaul");

    public DateTimeOffset Now => silo.Time.GetUtcNow();

    public ITerritoryGrain TerritoryGrain => silo.Grains.GetGrain<ITerritoryGrain>(Territory.Value);

    public string Id(string local) => $"{name}.{local}";

    public CommandMeta Meta(long? expectedVersion = null) => new(new($"{name}.c{Interlocked.Increment(ref _commands)}"), Dispatcher, expectedVersion);

    public ITechnicianGrain Technician(string who) => silo.Grains.GetGrain<ITechnicianGrain>(Id(who));

    public IAssetGrain Asset(string what) => silo.Grains.GetGrain<IAssetGrain>(Id(what));

    public IWorkOrderGrain WorkOrder(WorkOrderId id) => silo.Grains.GetGrain<IWorkOrderGrain>(id.Value);

    public ITrackingGrain Tracking(BookingId id) => silo.Grains.GetGrain<ITrackingGrain>(id.Value);

    public static GeoPoint At(double kilometresEast) => new(Center.Lat, Center.Lon + kilometresEast / 66.1);

    /// <summary>A refusal fails the test with its text; an exception is tried again with the same command, as every client does.</summary>
    public async Task<TView> SendAsync<TView>(Func<CommandMeta, Task<CommandResult<TView>>> send, long? expectedVersion = null) where TView : class
    {
        var meta = Meta(expectedVersion);
        var result = await silo.UntilAsync("an answer", () => send(meta), static _ => true, RetryWithin);
        result.Refusal.ShouldBeNull();
        return result.View.ShouldNotBeNull();
    }

    public async Task OpenTerritoryAsync()
    {
        await SendAsync(meta => TerritoryGrain.PutAsync(meta, new PutTerritory("North", "Europe/Berlin", Center)));
        await SendAsync(meta => silo.Grains.GetGrain<IIncidentTypeGrain>(Overhaul.Value).PutAsync(meta, OverhaulTemplate()));
    }

    public IncidentTemplate OverhaulTemplate(int minutes = 60, params RequiredSkill[] skills)
        => new(Overhaul, "Overhaul", "Preventive", minutes * 60, Priority.High, skills is [] ? [new(Pumps, 3)] : [.. skills], [new("check", "Check", 0)], []);

    /// <summary>Works around the clock unless told otherwise, so that tests do not depend on the time of day.</summary>
    public Task<TechnicianView> HireAsync(string who, double kilometresEast = 0, int? pumps = 5, ImmutableArray<Shift> shifts = default)
        => SendAsync(meta => Technician(who).ExecuteAsync(meta, Profile(who, kilometresEast, pumps, shifts)));

    public PutTechnician Profile(string who, double kilometresEast = 0, int? pumps = 5, ImmutableArray<Shift> shifts = default) => new(
        who, "+49 40 1234", "Europe/Berlin", At(kilometresEast), Territory, [Territory],
        pumps is { } rating ? [new(Pumps, rating)] : [],
        shifts.IsDefault ? [.. Enum.GetValues<DayOfWeek>().Select(static day => new Shift(day, TimeOnly.MinValue, TimeOnly.MinValue))] : shifts);

    public Task<AssetView> InstallAsync(string what, double kilometresEast = 1)
        => SendAsync(meta => Asset(what).ExecuteAsync(meta, new PutAsset(
            what, "pump", SiteAt(kilometresEast), Territory, [new(Temperature, "Temperature", "°C", UpperLimit: 80, FaultCode: Overheating)], Overhaul)));

    public Site SiteAt(double kilometresEast) => new(new AccountId(Id("works")), "Waterworks", "Plant", "Elbchaussee 1", At(kilometresEast));

    public CreateWorkOrder Job(string summary, double kilometresEast = 1, int minutes = 60, bool autoSchedule = true, params RequiredSkill[] skills) => new(
        $"N-{summary}", summary, SiteAt(kilometresEast), Territory, [OverhaulTemplate(minutes, skills)], AutoSchedule: autoSchedule);

    public WorkOrderId JobId(string local) => new(Id($"wo.{local}"));

    public Task<WorkOrderView> CreateAsync(string local, CreateWorkOrder? job = null)
        => SendAsync(meta => WorkOrder(JobId(local)).ExecuteAsync(meta, job ?? Job(local)));

    public Task<WorkOrderView> TellAsync(WorkOrderId id, WorkOrderCommand command) => SendAsync(meta => WorkOrder(id).ExecuteAsync(meta, command));

    public async Task<WorkOrderView> FindAsync(WorkOrderId id) => await WorkOrder(id).GetAsync() ?? throw new InvalidOperationException($"There is no {id}.");

    public Task<WorkOrderView> UntilAsync(WorkOrderId id, string expected, Func<WorkOrderView, bool> isSo, TimeSpan? within = null)
        => silo.UntilAsync(expected, () => FindAsync(id), isSo, within);

    public Task<WorkOrderView> UntilBookedAsync(WorkOrderId id, TimeSpan? within = null)
        => UntilAsync(id, "a booking", static order => order.Status is WorkOrderStatus.Scheduled, within);

    public async Task<ImmutableArray<CalendarEntry>> CalendarAsync(string who)
        => (await Technician(who).GetCalendarAsync(Now.AddDays(-1), Now.AddDays(14)))!.Entries;

    /// <summary>The one confirmed booking in the calendar.</summary>
    public Task<CalendarEntry> UntilConfirmedAsync(string who, BookingId booking, TimeSpan? within = null) => silo.UntilAsync(
        $"{booking} in the calendar of {who}",
        async () => (await CalendarAsync(who)).SingleOrDefault(e => e.BookingId == booking)!,
        static entry => entry is { Kind: CalendarEntryKind.Booking },
        within);

    public async Task<BoardSnapshot> BoardAsync() => (await TerritoryGrain.GetBoardAsync()).ShouldNotBeNull();

    /// <summary>Everyone who had to hear of something has heard of it: no stored outbox and no outbox in memory has an entry.</summary>
    public async Task UntilQuietAsync(params (string State, string Key)[] grains)
    {
        foreach (var (state, key) in grains)
        {
            await silo.UntilAsync(
                $"an empty outbox of {state} {key}",
                async () =>
                {
                    await silo.TickRemindersAsync(Owns);
                    return silo.Parts.Storage.Find(state, key) ?? "";
                },
                static json => json.Contains("\"entries\":[]", StringComparison.Ordinal),
                TimeSpan.FromMinutes(5));
        }
    }

    /// <summary>Deadline shards and numbers belong to everybody.</summary>
    public bool Owns(GrainId grain)
    {
        var key = grain.Key.ToString()!;
        return key.StartsWith($"{name}.", StringComparison.Ordinal) || key.StartsWith(PreventiveId("pump").Value, StringComparison.Ordinal) || !key.Contains('.') && !key.Contains("wo-");
    }

    public static (string State, string Key) StateOf(WorkOrderId id) => (StorageNames.WorkOrder, id.Value);

    public (string State, string Key) StateOfTechnician(string who) => (StorageNames.Technician, Id(who));

    public (string State, string Key) StateOfAsset(string what) => (StorageNames.Asset, Id(what));
}
