namespace FieldService.Health.Tests;

public sealed class EpisodePropertyTests
{
    [Fact]
    public void Random_walks_never_break_the_life_cycle()
    {
        var activations = 0;
        for (var seed = 0; seed < 60; seed++)
        {
            var events = Walk.Run(new AssetMonitor(Walk.Rules), Walk.Steps(seed, 1500));
            foreach (var fault in events.GroupBy(happened => happened.FaultCode)) Check([.. fault]);
            activations += events.Activations();
        }

        activations.ShouldBeGreaterThan(60, "the walks must reach what is checked");
    }

    private static void Check(List<EpisodeEvent> events)
    {
        var (phase, ordinal) = (EpisodePhase.Closed, 0);
        foreach (var happened in events)
        {
            phase = Next(phase, happened, ordinal);
            happened.Ordinal.ShouldBe(ordinal = happened is EpisodeSuspected ? ordinal + 1 : ordinal);
            happened.Reason.Text.ShouldNotBeNullOrWhiteSpace();
            happened.StartedAt.ShouldBeLessThanOrEqualTo(happened.At + TimeSpan.FromMinutes(10));
        }
    }

    private static EpisodePhase Next(EpisodePhase phase, EpisodeEvent happened, int ordinal)
    {
        var (from, to) = happened switch
        {
            EpisodeSuspected => (EpisodePhase.Closed, EpisodePhase.Suspected),
            EpisodeActivated => (EpisodePhase.Suspected, EpisodePhase.Active),
            EpisodeStrengthened or EpisodeEscalated => (EpisodePhase.Active, EpisodePhase.Active),
            _ => (phase, EpisodePhase.Closed),
        };
        phase.ShouldBe(from, $"{happened.GetType().Name} #{happened.Ordinal} after #{ordinal}");
        if (happened is EpisodeResolved) phase.ShouldNotBe(EpisodePhase.Closed);
        return to;
    }
}
