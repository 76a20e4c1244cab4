using FieldService.Domain.Devices;
using FieldService.Domain.Technicians;
using FieldService.Domain.WorkOrders;
using FieldService.Grains.Abstractions.Readings;
using FieldService.Grains.Abstractions.Storage;
using FieldService.Grains.Commands;

namespace FieldService.Simulation.Invariants;

/// <summary>What people and devices were told is done.</summary>
internal sealed class Promises(SimulatedWorld world)
{
    private readonly Dictionary<(string State, string Key), long> _versions = [];
    private readonly Dictionary<(TechnicianId Technician, string Id), bool> _timeOff = [];
    private readonly Dictionary<WorkOrderId, WorkOrderStatus> _ends = [];
    private readonly HashSet<(DeviceId Device, DateTimeOffset At, double Value)> _readings = [];
    private readonly HashSet<(WorkOrderId Order, string Text)> _notes = [];
    private readonly HashSet<string> _numbers = [];

    public void Acknowledge(string stateName, string key, long version)
    {
        if (version > _versions.GetValueOrDefault((stateName, key))) _versions[(stateName, key)] = version;
        Check();
    }

    public void AcknowledgeNote(WorkOrderId order, string text) => _notes.Add((order, text));

    public void AcknowledgeEnd(WorkOrderId order, WorkOrderStatus status) => _ends[order] = status;

    public void AcknowledgeTimeOff(TechnicianId technician, string id, bool isOff) => _timeOff[(technician, id)] = isOff;

    public void ForgetTimeOff(TechnicianId technician, string id) => _timeOff.Remove((technician, id));

    public void Acknowledge(ReadingToLog reading) => _readings.Add((reading.DeviceId, reading.At, reading.Value));

    public void AcknowledgeNumber(string number)
    {
        if (!_numbers.Add(number)) world.Violated($"The number {number} was handed out twice.");
    }

    /// <summary>What can be checked at any moment: no stored version is behind one that somebody has seen.</summary>
    public void Check()
    {
        foreach (var ((state, key), version) in _versions)
        {
            var stored = world.Durable.States.TryFind((state, key), out var row) ? RecordFacts.Of(row.State)!.Version : 0;
            if (stored < version) world.Violated($"Version {version} of {state} {key} was answered, but {stored} is stored.");
        }
    }

    public IEnumerable<string> Broken() => [.. Notes(), .. Ends(), .. TimeOffs(), .. Readings()];

    private IEnumerable<string> Notes() => _notes
        .Where(n => Order(n.Order)?.Timeline.Count(e => e.Kind == TimelineKinds.Note && e.Text == n.Text) != 1)
        .Select(static n => $"'{n.Text}' is not exactly once in the timeline of {n.Order}");

    private IEnumerable<string> Ends() => _ends
        .Where(end => Order(end.Key)?.Status != end.Value)
        .Select(end => $"{end.Key} was {end.Value} and is {Order(end.Key)?.Status}");

    private IEnumerable<string> TimeOffs() => _timeOff
        .Where(off => Technician(off.Key.Technician)?.TimeOff.Any(t => t.Id == off.Key.Id) != off.Value)
        .Select(static off => $"{off.Key.Technician} was told that {off.Key.Id} is {(off.Value ? "noted" : "canceled")}");

    private IEnumerable<string> Readings()
    {
        var logged = world.Durable.Log.Select(static row => (row.Reading.DeviceId, row.Reading.At, row.Reading.Value)).ToHashSet();
        var lost = _readings.Count(reading => !logged.Contains(reading));
        if (lost > 0) yield return $"{lost} answered readings are not in the log";
    }

    private WorkOrder? Order(WorkOrderId id) => world.Durable.Find<AggregateRecord<WorkOrder>>(StorageNames.WorkOrder, id.Value)?.Value;

    private Technician? Technician(TechnicianId id) => world.Durable.Find<AggregateRecord<Technician>>(StorageNames.Technician, id.Value)?.Value;
}
