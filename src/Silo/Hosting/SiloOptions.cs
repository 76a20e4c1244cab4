using System.ComponentModel.DataAnnotations;

namespace FieldService.Silo.Hosting;

public sealed class SiloOptions
{
    /// <summary>Everything that must survive a restart lives here. A local disk, one process per folder.</summary>
    [Required]
    public required string DataFolder { get; init; }

    /// <summary>The business clock starts on a working morning and runs faster than the world's.</summary>
    public bool Demo { get; init; }

    /// <summary>Business seconds per real second; null keeps the rate of the last run, else 20 in the demo and 1 otherwise.</summary>
    public double? Speed { get; init; }

    /// <summary>Null keeps readings as long as the storage does by default.</summary>
    public TimeSpan? KeepReadings { get; init; }

    /// <summary>IANA id; where the demo's working morning is.</summary>
    public string TimeZone { get; init; } = "Europe/Berlin";
}
