using System.ComponentModel.DataAnnotations;

namespace FieldService.Api.Hosting;

/// <summary>Configuration section <c>FieldService:Limits</c>.</summary>
internal sealed class LimitOptions
{
    public const string Section = "FieldService:Limits";

    /// <summary>Per address. Default 20: generous for a person, slow for a guesser.</summary>
    [Range(1, 100_000)]
    public int SignInsPerMinute { get; set; } = 20;

    /// <summary>Steady batches per second and device. Default 50.</summary>
    [Range(1, 100_000)]
    public int DeviceRequestsPerSecond { get; set; } = 50;

    /// <summary>Batches at once, e.g. after a reconnect. Default 200.</summary>
    [Range(1, 100_000)]
    public int DeviceRequestsBurst { get; set; } = 200;
}
