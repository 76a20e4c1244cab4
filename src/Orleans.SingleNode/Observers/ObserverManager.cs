using Microsoft.Extensions.Logging;
using Orleans.Runtime;

namespace Orleans.Utilities;

public class ObserverManager<TObserver>(TimeSpan expiration, ILogger log) : ObserverManager<IAddressable, TObserver>(expiration, log)
    where TObserver : notnull;
