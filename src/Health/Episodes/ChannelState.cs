namespace FieldService.Health;

public sealed class ChannelState
{
    public required string Name { get; init; }

    public EvidenceState Evidence { get; init; } = new();

    public DetectorState? Detector { get; init; }

    public ChannelState Copy() => new() { Name = Name, Evidence = Evidence.Copy(), Detector = Detector?.Copy() };
}
