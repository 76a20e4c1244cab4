using FieldService.Domain.Technicians;
using FieldService.Domain.WorkOrders;
using FieldService.Grains.Abstractions.Storage;
using FieldService.Grains.Abstractions.Territories;
using FieldService.Grains.Commands;

namespace FieldService.Simulation.Invariants;

/// <summary>The territory's copy is what its owners have stored.</summary>
internal sealed class BoardsAgree : Invariant
{
    public override IEnumerable<string> WhenQuiet(SimulatedWorld world, QuietPicture picture)
        => picture.Boards.SelectMany(board => Orders(world, board).Concat(Technicians(world, board)));

    private static IEnumerable<string> Orders(SimulatedWorld world, BoardSnapshot board)
    {
        var rows = board.WorkOrders.ToDictionary(static row => row.Id.Value);
        foreach (var (key, record) in world.Durable.All<AggregateRecord<WorkOrder>>(StorageNames.WorkOrder))
        {
            if (record.Value!.TerritoryId != board.TerritoryId) continue;
            var row = rows.GetValueOrDefault(key);
            if (row is null ? !record.Value.IsClosed() : (row.Version, row.Status) != (record.Version, record.Value.Status))
                yield return $"the board of {board.TerritoryId} shows {key} {row?.Status} {row?.Version} and not {record.Value.Status} {record.Version}";
        }
    }

    private static IEnumerable<string> Technicians(SimulatedWorld world, BoardSnapshot board)
    {
        var rows = board.Technicians.ToDictionary(static row => row.Id.Value);
        foreach (var (key, record) in world.Durable.All<AggregateRecord<Technician>>(StorageNames.Technician))
        {
            var row = rows.GetValueOrDefault(key);
            var isHere = record.Value!.HomeTerritoryId == board.TerritoryId;
            if (row is null && !isHere) continue;
            if (!isHere || row?.Version != record.Version)
            {
                yield return $"the board of {board.TerritoryId} shows {key} {row?.Version} and not {record.Version} of {record.Value.HomeTerritoryId}";
                continue;
            }

            foreach (var entry in row.Calendar.Where(e => !record.Value.CalendarAt(world.Now).Contains(e)))
                yield return $"the board of {board.TerritoryId} shows {entry.BookingId} for {key}, whose calendar has no such entry";
        }
    }
}
