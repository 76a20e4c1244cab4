namespace FieldService.Health.Tests;

public sealed class MonitorRulesTests
{
    [Fact]
    public void Defaults_have_no_mistakes() => MonitorRules.Default.Mistakes().ShouldBeEmpty();

    [Fact]
    public void All_mistakes_are_told_at_once()
    {
        var rules = new MonitorRules
        {
            Lateness = TimeSpan.FromMinutes(1),
            Metrics = new Dictionary<string, MetricRules>
            {
                ["pressure"] = new() { Limits = [new LimitRule { FaultCode = "leak" }, new LimitRule { FaultCode = "leak", Upper = 1, Lower = 2 }] },
            },
        };

        rules.Mistakes().ShouldBe([
            "Lateness must not be shorter than FutureTolerance.",
            "pressure: a limit needs an upper or a lower value.",
            "pressure: the upper limit must be above the lower.",
        ]);
    }
}
