using FieldService.Storage.Tests;
using FieldService.Storage.Tests.Crash;
using FieldService.Storage.Tests.Measurements;
using FieldService.Storage.Tests.Processes;
using Xunit.MicrosoftTestingPlatform;
using Xunit.Runner.InProc.SystemConsole;

return args switch
{
    [CrashWriter.Verb, var folder] => await CrashWriter.RunAsync(folder),
    [Opener.Verb, var folder] => await Opener.RunAsync(folder),
    ["measure"] => await Measurement.RunAsync(),
    _ when args.Contains("--server") || args.Contains("--internal-msbuild-node")
        => await TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions),
    _ => await ConsoleRunner.Run(args),
};
