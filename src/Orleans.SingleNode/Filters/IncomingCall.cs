using System.Reflection;
using Orleans.Runtime;

namespace Orleans.SingleNode;

internal sealed class IncomingCall(GrainCall call, object instance, IGrainContext target, IIncomingGrainCallFilter[] filters)
    : FilteredCall(call, filters.Length), IIncomingGrainCallContext
{
    public override object Grain => instance;

    public IGrainContext TargetContext => target;

    public MethodInfo ImplementationMethod
    {
        get
        {
            // A timer tick is no method of the grain.
            if (!Call.Method.InterfaceType.IsInstanceOfType(instance)) return Call.Method.Info;
            var map = instance.GetType().GetInterfaceMap(Call.Method.InterfaceType);
            return map.TargetMethods[Array.IndexOf(map.InterfaceMethods, Call.Method.Info)];
        }
    }

    /// <summary>A task of the type that the call's own <see cref="GrainCall.Begin"/> gives.</summary>
    public Task Run() => Call.Typed(RunChain());

    protected override Task InvokeFilter(int index) => filters[index].Invoke(this);

    protected override async Task<object?> InvokeTarget()
    {
        var work = Call.Begin(instance);
        await work;
        return Call.ResultOf(work);
    }
}
