using System.Globalization;

namespace FieldService.Api.Hosting;

/// <summary>Reads <c>--name value</c> and <c>--name=value</c>; anything it does not know is an error, never ignored.</summary>
internal static class CommandLine
{
    public const string Usage = """
        FieldService: a real-time field-service platform.

        Usage: fieldservice [options]

          --port N           listen on http://localhost:N (default 5080)
          --urls URLS        listen on these addresses instead (or ASPNETCORE_URLS)
          --data DIR         everything that is kept (default ./data)
          --no-demo          production: the real clock, no demo town
          --speed X          business seconds per real second (default 20 in the demo, else 1)
          --recordings DIR   replay recorded machines in the demo
          --keep-readings N  days that sensor readings are kept (default 400)
          --backup FILE      copy the database to FILE, also while the service runs, and end
          --restore FILE     put such a copy back while the service does not run, and end;
                             --force also replaces existing data
          --help             show this

        FIELDSERVICE_BOOTSTRAP_TOKEN, 32 characters or more, is an administrator's API token.
        """;

    public static ServerOptions Parse(IReadOnlyList<string> args)
    {
        var options = new ServerOptions();
        for (var i = 0; i < args.Count; i++)
        {
            var parts = args[i].Split('=', 2);
            options = Apply(options, parts[0], () => parts.Length == 2 ? parts[1] : Following(args, ref i, parts[0]));
        }
        return Checked(options);
    }

    private static ServerOptions Checked(ServerOptions options)
    {
        if (options is { Backup: not null, Restore: not null }) throw new CommandLineException("Either '--backup' or '--restore', not both.");
        if (options is { Force: true, Restore: null }) throw new CommandLineException("'--force' goes with '--restore'.");
        return options;
    }

    private static ServerOptions Apply(ServerOptions options, string name, Func<string> value) => name switch
    {
        "--port" => options with { Port = Port(value()) },
        "--urls" => options with { Urls = value() },
        "--data" => options with { DataFolder = value() },
        "--no-demo" => options with { Demo = false },
        "--speed" => options with { Speed = Speed(value()) },
        "--recordings" => options with { Recordings = Folder(value()) },
        "--keep-readings" => options with { KeepReadings = Days(value()) },
        "--backup" => options with { Backup = value() },
        "--restore" => options with { Restore = value() },
        "--force" => options with { Force = true },
        "--help" or "-h" => options with { Help = true },
        _ => throw new CommandLineException($"Unknown option '{name}'. See --help."),
    };

    private static string Following(IReadOnlyList<string> args, ref int i, string name)
        => i + 1 < args.Count && !args[i + 1].StartsWith("--", StringComparison.Ordinal)
            ? args[++i]
            : throw new CommandLineException($"'{name}' needs a value. See --help.");

    private static string Folder(string path)
        => Directory.Exists(path) ? path : throw new CommandLineException($"There is no directory '{path}'.");

    private static int Port(string text)
        => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port <= 65535
            ? port
            : throw new CommandLineException($"'{text}' is not a port: 0-65535.");

    private static TimeSpan Days(string text)
        => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is > 0 and <= 36_500
            ? TimeSpan.FromDays(days)
            : throw new CommandLineException($"'{text}' is not a number of days: 1-36500.");

    private static double Speed(string text)
        => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var speed) && speed is > 0 and <= 1000
            ? speed
            : throw new CommandLineException($"'{text}' is not a speed: above 0, at most 1000.");
}
