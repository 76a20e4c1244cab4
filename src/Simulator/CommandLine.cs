using System.CommandLine;

namespace FieldService.Simulator;

/// <summary>The options of the command line.</summary>
internal sealed class CommandLine
{
    private readonly Option<Uri> _url = new("--url")
    {
        Description = "Where the server is",
        CustomParser = result => Uri.TryCreate(result.Tokens[^1].Value, UriKind.Absolute, out var url) ? url : Refuse(result),
        DefaultValueFactory = _ => new Uri("http://localhost:5080"),
    };

    private readonly Option<string?> _token = new("--token") { Description = "Administrator's token; default: the environment variable FIELDSERVICE_TOKEN" };
    private readonly Option<int> _seed = Number("--seed", "Decides the town, the machines and what fails when", SimulatorOptions.DefaultSeed);
    private readonly Option<string?> _recordings = new("--recordings") { Description = "Directory with CSV recordings to replay as extra assets" };
    private readonly Option<double> _recordingSpeed = Number("--recording-speed", "Recorded seconds per business second", 1.0);
    private readonly Option<double> _recordingEnds = Number("--recording-ends-after", "Business minutes from the first start to the end of the recordings", 30.0);
    private readonly Option<double> _duplicates = Number("--duplicates", "Probability that a reading is sent twice", 0.0);
    private readonly Option<double> _disorder = Number("--disorder", "Probability that a reading is overtaken by later ones", 0.0);
    private readonly Option<double> _gaps = Number("--gaps", "Probability that a reading is lost", 0.0);
    private readonly Option<int> _machines = Number("--machines", "How many of the 40 machines exist", 40);
    private readonly Option<int> _technicians = Number("--technicians", "How many of the 8 technicians are simulated", 8);
    private readonly Option<int> _orders = Number("--work-orders", "How many of the 12 ordinary work orders are placed", 12);
    private readonly Option<bool> _devicesOnly = new("--devices-only") { Description = "Do not simulate technicians" };
    private readonly Option<bool> _techniciansOnly = new("--technicians-only") { Description = "Do not simulate devices" };

    public RootCommand Build(Func<SimulatorOptions, CancellationToken, Task<int>> run)
    {
        var command = new RootCommand("Devices and technicians for FieldService: sets up the town of Ahrenfeld and keeps it going through the public interface.")
        {
            _url, _token, _seed, _recordings, _recordingSpeed, _recordingEnds, _duplicates, _disorder, _gaps,
            _machines, _technicians, _orders, _devicesOnly, _techniciansOnly,
        };
        command.SetAction((result, cancellationToken) => run(Read(result), cancellationToken));
        return command;
    }

    private static Option<T> Number<T>(string name, string description, T value) => new(name) { Description = description, DefaultValueFactory = _ => value };

    private static Uri? Refuse(System.CommandLine.Parsing.ArgumentResult result)
    {
        result.AddError("--url must be an absolute URL.");
        return null;
    }

    private SimulatorOptions Read(ParseResult result) => new()
    {
        BaseUrl = result.GetValue(_url)!,
        AdminToken = result.GetValue(_token) ?? Environment.GetEnvironmentVariable("FIELDSERVICE_TOKEN") ?? "",
        Seed = result.GetValue(_seed),
        RecordingsDirectory = result.GetValue(_recordings),
        RecordingSpeed = result.GetValue(_recordingSpeed),
        RecordingEndsAfter = TimeSpan.FromMinutes(result.GetValue(_recordingEnds)),
        Devices = new DeviceBehaviour(result.GetValue(_duplicates), result.GetValue(_disorder), result.GetValue(_gaps)),
        MachineCount = result.GetValue(_machines),
        TechnicianCount = result.GetValue(_technicians),
        WorkOrderCount = result.GetValue(_orders),
        RunDevices = !result.GetValue(_techniciansOnly),
        RunTechnicians = !result.GetValue(_devicesOnly),
    };
}
