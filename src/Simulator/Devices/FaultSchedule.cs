using FieldService.Simulator.World;

namespace FieldService.Simulator.Devices;

/// <summary>
/// Which machine begins to fail when: the first soon after the world's first start, then one about every 45 minutes while technicians work.
/// A function of seed and first start, so a restarted simulator goes on with the same story.
/// </summary>
internal sealed class FaultSchedule(IReadOnlyList<Machine> machines, int seed, DateTimeOffset origin)
{
    private static readonly TimeSpan FirstAfter = TimeSpan.FromSeconds(90);
    private static readonly TimeSpan Every = TimeSpan.FromMinutes(45);
    private static readonly TimeSpan Jitter = TimeSpan.FromMinutes(8);
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById(DemoWorld.TimeZone);

    private readonly Machine[] _order = Shuffle(machines, seed);

    /// <summary>Machines in the order in which they fail.</summary>
    public IReadOnlyList<Machine> Order => _order;

    public IEnumerable<Fault> Between(DateTimeOffset from, DateTimeOffset to)
    {
        if (_order.Length == 0) yield break;
        for (var slot = (long)Math.Max(0, Math.Floor((from - origin) / Every) - 1); ; slot++)
        {
            var fault = At(slot);
            if (fault.Start > to) yield break;
            if (fault.Start >= from && (slot == 0 || IsWorkingTime(fault.Start))) yield return fault;
        }
    }

    private static bool IsWorkingTime(DateTimeOffset at)
    {
        var hour = TimeZoneInfo.ConvertTime(at, Zone).TimeOfDay.TotalHours;
        return hour is >= 6.5 and < 14.5;
    }

    // The first machine to fail is the first of the town: the demo's story is told about it.
    private static Machine[] Shuffle(IReadOnlyList<Machine> machines, int seed)
    {
        var others = machines.Skip(1).ToArray();
        new Random(seed).Shuffle(others);
        // A category each in turn, or chance would tell the same story three times.
        var inTurn = others.GroupBy(machine => machine.Equipment.Category).SelectMany(category => category.Index()).OrderBy(machine => machine.Index);
        return [.. Travelling([.. machines.Take(1), .. inTurn.Select(machine => machine.Item)])];
    }

    // Never twice in a row at one customer: the technician would still be there, and there would be no drive to watch.
    private static IEnumerable<Machine> Travelling(List<Machine> machines)
    {
        var last = "";
        while (machines.Count > 0)
        {
            var next = machines.Find(machine => machine.Asset.Site.AccountId != last) ?? machines[0];
            machines.Remove(next);
            last = next.Asset.Site.AccountId;
            yield return next;
        }
    }

    private Fault At(long slot)
    {
        var machine = _order[slot % _order.Length];
        var key = Hash.Of(seed, $"fault:{slot}");
        var mode = slot == 0 ? 0 : (int)(Hash.Unit(key, 1) * machine.Equipment.FailureModes.Count);
        var jitter = slot == 0 ? TimeSpan.Zero : Jitter * Hash.Unit(key, 2);
        return new Fault(machine, machine.Equipment.FailureModes[mode], origin + FirstAfter + (Every * slot) + jitter);
    }
}
