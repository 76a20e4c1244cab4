using FieldService.Api.Hosting;

try
{
    var options = CommandLine.Parse(args);
    if (options.Help)
    {
        Console.WriteLine(CommandLine.Usage);
        return 0;
    }

    if (Maintenance.Run(options)) return 0;
    await using var app = Server.Build(options);
    await app.RunAsync();
    return 0;
}
catch (CommandLineException error)
{
    await Console.Error.WriteLineAsync(error.Message);
    return 2;
}
catch (IOException error)
{
    // The port is taken, the disk is full, another process has the data folder: a stack trace would not help.
    await Console.Error.WriteLineAsync(error.Message);
    return 1;
}
