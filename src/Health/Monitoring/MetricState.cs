namespace FieldService.Health;

public sealed class MetricState
{
    public required string Metric { get; init; }

    public IntakeState Intake { get; init; } = new();

    public SilenceState Silence { get; init; } = new();

    public IReadOnlyList<ChannelState> Channels { get; init; } = [];

    public MetricState Copy() => new()
    {
        Metric = Metric,
        Intake = Intake.Copy(),
        Silence = Silence.Copy(),
        Channels = [.. Channels.Select(channel => channel.Copy())],
    };
}
