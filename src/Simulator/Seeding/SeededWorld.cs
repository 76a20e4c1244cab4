using FieldService.Simulator.Recordings;
using FieldService.Simulator.World;

namespace FieldService.Simulator.Seeding;

/// <param name="Origin">When the world was first started, in business time.</param>
/// <param name="IsNew">This run put it there.</param>
internal sealed record SeededWorld(
    DemoWorld World, IReadOnlyList<Machine> Machines, IReadOnlyList<RecordedAsset> Recordings, DateTimeOffset Origin, bool IsNew);
