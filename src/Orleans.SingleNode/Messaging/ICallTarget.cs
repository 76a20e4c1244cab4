namespace Orleans.SingleNode;

/// <summary>Something that the directory knows under an id.</summary>
internal interface ICallTarget
{
    /// <summary>False when it is gone and the call must look again.</summary>
    bool TryReceive(GrainCall call);

    /// <summary>Fails calls whose deadline has passed.</summary>
    void Expire(int now);

    /// <summary>Fails every call that it still holds.</summary>
    void Abandon(Exception reason);
}
