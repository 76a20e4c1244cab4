using FieldService.Simulation;

namespace FieldService.Bench.Simulate;

internal sealed record SimulateFigures(int Seeds, long Steps, int Violations)
{
    public SimulateFigures With(RunResult run) => new(Seeds + 1, Steps + run.Steps, Violations + run.Violations.Length);
}
