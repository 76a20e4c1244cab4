using FieldService.Api.Hosting;
using FieldService.Api.Identity;

namespace FieldService.Api.Tests.Identity;

public sealed class BootstrapTokenTests
{
    private static readonly string One = new('1', 32);
    private static readonly string Two = new('2', 40);

    [Fact]
    public void Every_configured_token_is_valid_and_no_other()
    {
        var tokens = BootstrapToken.From(One, null, "", Two);
        tokens.Matches(One).ShouldBeTrue();
        tokens.Matches(Two).ShouldBeTrue();
        tokens.Matches(One + "1").ShouldBeFalse();
        tokens.Matches("").ShouldBeFalse();
    }

    [Fact]
    public void Without_a_token_nobody_gets_in() => BootstrapToken.From(null, "").Matches("").ShouldBeFalse();

    [Fact]
    public void A_short_token_stops_the_start() => Should.Throw<CommandLineException>(() => BootstrapToken.From("short"));
}
