namespace Orleans.Runtime;

/// <summary>What call filters see of a timer tick; nobody calls it.</summary>
internal interface IGrainTimerInvoker : IAddressable
{
    Task InvokeCallbackAsync();
}
