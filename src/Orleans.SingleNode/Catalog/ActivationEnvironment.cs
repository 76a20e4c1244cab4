using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Orleans.Configuration;

namespace Orleans.SingleNode;

/// <summary>What every activation shares.</summary>
internal sealed class ActivationEnvironment(
    IServiceProvider services, CallEnvironment calls, Clocks clocks, DeadLetters deadLetters, IOptions<GrainCollectionOptions> options)
{
    private CallSender? _sender;

    public IServiceProvider Services { get; } = services;

    public CallEnvironment Calls { get; } = calls;

    public Clocks Clocks { get; } = clocks;

    public DeadLetters DeadLetters { get; } = deadLetters;

    public GrainCollectionOptions Options { get; } = options.Value;

    /// <summary>Resolved late: the sender needs the catalog and the catalog needs this.</summary>
    public CallSender Sender => _sender ??= Services.GetRequiredService<CallSender>();
}
