namespace Orleans.SingleNode;

internal enum ActivationState
{
    New,
    Activating,
    Active,

    /// <summary>Asked to end; running requests finish first.</summary>
    Finishing,

    /// <summary>OnDeactivateAsync and disposal.</summary>
    Ending,
    Gone,
}
