using FieldService.Simulator.World;

namespace FieldService.Simulator.Tests.Fakes;

/// <summary>Generated once: it is the same every time.</summary>
internal static class Ahrenfeld
{
    public static DemoWorld World { get; } = DemoWorld.Generate(SimulatorOptions.DefaultSeed);
}
