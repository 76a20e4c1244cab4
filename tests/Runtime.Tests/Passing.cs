namespace FieldService.Runtime.Tests;

internal static class Passing
{
    /// <summary>
    /// Moves the clock step by step until the point is reached, for work that arms its next timer in the background:
    /// how many steps that takes is not what the test is about.
    /// </summary>
    public static async Task AdvanceUntil(this FakeTime time, TimeSpan step, string barrier)
    {
        while (!Barriers.IsOpen(barrier))
        {
            time.Advance(step);
            await Task.Delay(1, TestContext.Current.CancellationToken);
        }
    }
}
