using System.Text.Json.Serialization;

namespace FieldService.Health;

public sealed class IntakeState
{
    public DateTimeOffset? Newest { get; set; }

    /// <summary>Latest accepted readings, for finding duplicates; a ring.</summary>
    [JsonConverter(typeof(PackedConverter<TimedValue>))]
    public TimedValue[] Recent { get; set; } = [];

    public long Accepted { get; set; }

    public long NotANumber { get; set; }

    public long Duplicate { get; set; }

    public long Late { get; set; }

    public long Quarantined { get; set; }

    public IntakeState Copy()
    {
        var copy = (IntakeState)MemberwiseClone();
        copy.Recent = [.. Recent];
        return copy;
    }
}
