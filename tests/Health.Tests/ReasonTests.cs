namespace FieldService.Health.Tests;

public sealed class ReasonTests
{
    private static readonly DateTimeOffset Since = new(2026, 3, 2, 14, 20, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(ReasonCode.DriftingUp, 6.2, 2.0, 6, "vibration 3.1x above its usual level since 14:20, rising for 6 days")]
    [InlineData(ReasonCode.AboveUsual, 6.2, 2.0, 0, "vibration 3.1x above its usual level since 14:20")]
    [InlineData(ReasonCode.BelowUsual, 1.0, 2.0, 0, "vibration 2x below its usual level since 14:20")]
    [InlineData(ReasonCode.AboveUsual, 66.3, 62.04, 0, "vibration at 66.3, usually 62, since 14:20")]
    [InlineData(ReasonCode.BelowUsual, -3, 2.0, 0, "vibration at -3, usually 2, since 14:20")]
    [InlineData(ReasonCode.BelowLimit, 0.512, 1.0, 0, "vibration at 0.512, below its limit 1 since 14:20")]
    [InlineData(ReasonCode.ChangedPattern, 5, 2, 0, "vibration behaves unlike before since 14:20 (now 5)")]
    public void Is_a_sentence(ReasonCode code, double value, double usual, int risingDays, string expected)
    {
        var at = Since.AddMinutes(10);
        new Reason(code, "vibration", value, usual, Since, at, risingDays > 0 ? at.AddDays(-risingDays) : null).Text.ShouldBe(expected);
    }

    [Fact]
    public void An_older_start_has_its_date() =>
        new Reason(ReasonCode.AboveUsual, "vibration", 6.2, 2, Since, Since.AddDays(1)).Text.ShouldEndWith("since 2026-03-02 14:20");
}
