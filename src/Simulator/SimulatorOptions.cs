namespace FieldService.Simulator;

public sealed record SimulatorOptions
{
    public const int DefaultSeed = 2026;

    public required Uri BaseUrl { get; init; }

    /// <summary>Of an administrator: it sets up the world and speaks for the technicians.</summary>
    public required string AdminToken { get; init; }

    /// <summary>Decides the town, the machines, what they measure and when they fail. The default is a town that is nice to look at.</summary>
    public int Seed { get; init; } = DefaultSeed;

    public DeviceBehaviour Devices { get; init; } = new();

    /// <summary>How many of the forty machines exist; the first is the first to fail.</summary>
    public int MachineCount { get; init; } = 40;

    /// <summary>How many of the eight technicians are driven by the simulator; the others exist, for people to play them.</summary>
    public int TechnicianCount { get; init; } = 8;

    /// <summary>How many of the twelve ordinary work orders are on the board at the start.</summary>
    public int WorkOrderCount { get; init; } = 12;

    public bool RunDevices { get; init; } = true;

    public bool RunTechnicians { get; init; } = true;

    /// <summary>CSV files to replay as extra assets; see the README of the simulator.</summary>
    public string? RecordingsDirectory { get; init; }

    /// <summary>Recorded seconds per business second. 1 keeps the recording's own pace.</summary>
    public double RecordingSpeed { get; init; } = 1;

    /// <summary>Business time from the first start to the end of every recording.</summary>
    public TimeSpan RecordingEndsAfter { get; init; } = TimeSpan.FromMinutes(30);

    /// <summary>All errors at once.</summary>
    public void Validate()
    {
        var errors = new List<string>();
        if (!BaseUrl.IsAbsoluteUri || BaseUrl.Scheme is not ("http" or "https")) errors.Add("The URL must begin with http:// or https://.");
        if (string.IsNullOrWhiteSpace(AdminToken)) errors.Add("An administrator's token is needed.");
        foreach (var (name, share) in (ReadOnlySpan<(string, double)>)[("duplicates", Devices.Duplicates), ("disorder", Devices.Disorder), ("gaps", Devices.Gaps)])
            if (share is not (>= 0 and <= 1)) errors.Add($"{name} must lie between 0 and 1.");
        if (RecordingSpeed is not (> 0 and <= 1_000_000)) errors.Add("The recording speed must be above 0.");
        if (RecordingsDirectory is { } directory && !Directory.Exists(directory)) errors.Add($"There is no directory {directory}.");
        if (MachineCount < 0 || TechnicianCount < 0 || WorkOrderCount < 0) errors.Add("Counts must not be negative.");
        if (errors.Count > 0) throw new ArgumentException(string.Join(' ', errors));
    }
}
