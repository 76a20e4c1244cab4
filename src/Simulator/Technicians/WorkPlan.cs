using FieldService.Simulator.Devices;

namespace FieldService.Simulator.Technicians;

/// <summary>How the work at a site goes: planned duration ±20 %, task after task. Follows from the booking, so a restart changes nothing.</summary>
internal sealed record WorkPlan(DateTimeOffset StartedAt, DateTimeOffset FinishedAt)
{
    public static WorkPlan For(Visit visit, DateTimeOffset arrivedAt, int seed)
    {
        var planned = visit.Booking.End - visit.Booking.Arrival;
        var luck = 0.8 + (0.4 * Hash.Unit(Hash.Of(seed, visit.Booking.Id), 2));
        return new WorkPlan(arrivedAt, arrivedAt + (planned * luck));
    }

    /// <summary>Tasks that are done by now and not yet ticked off.</summary>
    public IEnumerable<string> DueTasks(Visit visit, DateTimeOffset now)
    {
        var total = Math.Max(1, visit.Order.Tasks.Sum(task => task.EstimatedSeconds));
        var share = (now - StartedAt) / (FinishedAt - StartedAt);
        var gone = 0;
        foreach (var task in visit.Order.Tasks)
        {
            gone += task.EstimatedSeconds;
            // The last one ends with the work itself, whatever rounding says.
            if (share * total + 1e-6 < gone && now < FinishedAt) yield break;
            if (!task.Done) yield return task.Id;
        }
    }
}
