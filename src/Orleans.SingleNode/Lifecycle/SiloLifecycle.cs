using Orleans.Runtime;

namespace Orleans.SingleNode;

internal sealed class SiloLifecycle : LifecycleSubject, ISiloLifecycle;
