using Orleans.Runtime;

namespace Orleans.SingleNode;

internal sealed class GrainContextAccessor : IGrainContextAccessor
{
    public IGrainContext GrainContext => AmbientContext.Require();
}
