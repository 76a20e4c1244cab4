namespace FieldService.Simulation.Engine;

/// <summary>
/// How hostile one world is. Each seed draws its own: worlds in which everything fails at once hide what one kind of fault alone would show.
/// </summary>
internal sealed record FaultRates(
    double WriteFailsBefore,
    double WriteFailsAfter,
    double DieAtWrite,
    double ReadFails,
    double RequestLost,
    double AnswerLost,
    double Repeated,
    double WakeUpLost,
    double WakeUpRepeated,
    double Slow,
    TimeSpan MeanLife,
    TimeSpan MeanPause)
{
    public static FaultRates None { get; } = new(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, TimeSpan.FromDays(1), TimeSpan.FromMinutes(1));

    public static FaultRates Draw(Random random) => new(
        Rate(random, 0.05), Rate(random, 0.05), Rate(random, 0.003), Rate(random, 0.02), Rate(random, 0.05), Rate(random, 0.05), Rate(random, 0.1),
        Rate(random, 0.3), Rate(random, 0.3), Rate(random, 0.1),
        TimeSpan.FromMinutes(5 + random.Next(30)),
        TimeSpan.FromSeconds(10 + random.Next(120)));

    /// <summary>Half of the worlds know nothing of this kind of fault.</summary>
    private static double Rate(Random random, double worst) => random.Next(2) == 0 ? 0 : worst * random.NextDouble();
}
