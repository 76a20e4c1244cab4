namespace Orleans.SingleNode;

/// <summary>The call chains that may enter an activation although it is busy.</summary>
internal interface IReentrancyGate
{
    void Open(Guid callChain);

    void Close(Guid callChain);
}
