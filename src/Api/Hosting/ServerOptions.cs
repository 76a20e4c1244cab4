namespace FieldService.Api.Hosting;

/// <summary>What the command line says.</summary>
internal sealed record ServerOptions
{
    public int Port { get; init; } = 5080;

    /// <summary>Instead of the port: addresses to listen on, separated by semicolons.</summary>
    public string? Urls { get; init; }

    public string DataFolder { get; init; } = "data";

    public bool Demo { get; init; } = true;

    /// <summary>Null: as in the last run, else 20 in the demo and 1 otherwise.</summary>
    public double? Speed { get; init; }

    public string? Recordings { get; init; }

    /// <summary>Null: the storage's default.</summary>
    public TimeSpan? KeepReadings { get; init; }

    /// <summary>Write a copy of the data to this file, and end.</summary>
    public string? Backup { get; init; }

    /// <summary>Replace the data by this copy, and end.</summary>
    public string? Restore { get; init; }

    /// <summary>Restore even over existing data.</summary>
    public bool Force { get; init; }

    public bool Help { get; init; }
}
