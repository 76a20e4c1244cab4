namespace Orleans.SingleNode;

/// <summary>The part of an activation that decides when idle is idle enough.</summary>
internal interface IIdleControl
{
    void DelayDeactivation(TimeSpan atLeast);
}
