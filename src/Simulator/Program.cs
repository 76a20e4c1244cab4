namespace FieldService.Simulator;

internal static class Program
{
    private static Task<int> Main(string[] args) => new CommandLine().Build(RunAsync).Parse(args).InvokeAsync();

    private static async Task<int> RunAsync(SimulatorOptions options, CancellationToken cancellationToken)
    {
        try
        {
            await SimulatorHost.RunAsync(options, Log, cancellationToken);
            return 0;
        }
        catch (Exception error) when (error is ArgumentException or Wire.ApiException)
        {
            await Console.Error.WriteLineAsync(error.Message);
            return 1;
        }
    }

    private static void Log(string line) => Console.WriteLine($"{DateTime.Now:HH:mm:ss} {line}");
}
