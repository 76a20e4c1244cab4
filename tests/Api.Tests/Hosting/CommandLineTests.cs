using FieldService.Api.Hosting;

namespace FieldService.Api.Tests.Hosting;

public sealed class CommandLineTests
{
    [Fact]
    public void Options_are_read_in_both_forms()
    {
        var options = CommandLine.Parse(["--port", "80", "--data=/tmp/x", "--no-demo", "--speed=2.5", "--urls", "http://*:80"]);
        options.ShouldBe(new ServerOptions { Port = 80, DataFolder = "/tmp/x", Demo = false, Speed = 2.5, Urls = "http://*:80" });
    }

    [Fact]
    public void Without_options_it_is_a_demo_on_5080() => CommandLine.Parse([]).ShouldBe(new ServerOptions { Port = 5080, DataFolder = "data", Demo = true });

    [Fact]
    public void Backup_restore_and_retention_are_options_too()
    {
        CommandLine.Parse(["--keep-readings", "30"]).KeepReadings.ShouldBe(TimeSpan.FromDays(30));
        CommandLine.Parse(["--backup", "a.db"]).Backup.ShouldBe("a.db");
        CommandLine.Parse(["--restore=a.db", "--force"]).ShouldBe(new ServerOptions { Restore = "a.db", Force = true });
    }

    [Theory]
    [InlineData("--colour")]
    [InlineData("start")]
    [InlineData("--port")]
    [InlineData("--port", "--no-demo")]
    [InlineData("--port", "65536")]
    [InlineData("--port", "-1")]
    [InlineData("--speed", "0")]
    [InlineData("--speed", "fast")]
    [InlineData("--speed", "NaN")]
    [InlineData("--recordings", "/no/such/folder")]
    [InlineData("--keep-readings", "0")]
    [InlineData("--backup", "a", "--restore", "b")]
    [InlineData("--force")]
    public void Anything_else_is_an_error(params string[] args) => Should.Throw<CommandLineException>(() => CommandLine.Parse(args));
}
