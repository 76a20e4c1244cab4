using System.Text.RegularExpressions;

namespace FieldService.Architecture.Tests;

/// <summary>Rules that are easier to see in the text than in the assembly.</summary>
public sealed partial class SourceTests
{
    [Theory]
    [InlineData("src/Domain")]
    [InlineData("src/Health")]
    [InlineData("src/Grains.Abstractions")]
    [InlineData("src/Grains")]
    [InlineData("src/Api")]
    public void Nothing_but_the_composition_root_depends_on_the_hosting_mode(string folder) => SourceTree.Find(folder, Directives()).ShouldBeEmpty();

    [Theory]
    [InlineData("src/Domain")]
    [InlineData("src/Health")]
    [InlineData("src/Grains")]
    [InlineData("src/Grains.Abstractions")]
    public void Time_comes_from_the_business_clock(string folder) => SourceTree.Find(folder, WallClocks()).ShouldBeEmpty();

    [Theory]
    [InlineData("src/Domain")]
    [InlineData("src/Health")]
    [InlineData("src/Grains")]
    public void The_same_input_gives_the_same_result(string folder) => SourceTree.Find(folder, Chance()).ShouldBeEmpty();

    [Fact]
    public void Pure_logic_waits_for_nothing()
    {
        SourceTree.Find("src/Domain", Waiting()).ShouldBeEmpty();
        SourceTree.Find("src/Health", Waiting()).ShouldBeEmpty();
    }

    [Fact]
    public void Actors_stay_on_their_scheduler_and_block_no_thread() => SourceTree.Find("src/Grains", OffTheScheduler()).ShouldBeEmpty();

    [Fact]
    public void Nothing_is_called_by_a_name_that_says_nothing() => Directory
        .EnumerateFileSystemEntries(Path.Combine(SourceTree.Root, "src"), "*", SearchOption.AllDirectories)
        .Select(Path.GetFileNameWithoutExtension)
        .Where(static name => EmptyNames().IsMatch(name!))
        .ShouldBeEmpty();

    [GeneratedRegex(@"^\s*#\s*(if|else|elif|define)\b.*$", RegexOptions.Multiline)]
    private static partial Regex Directives();

    [GeneratedRegex(@"\bDateTime(Offset)?\.(Utc)?(Now|Today)\b|\bEnvironment\.TickCount|\bStopwatch\b")]
    private static partial Regex WallClocks();

    [GeneratedRegex(@"\bGuid\.(NewGuid|CreateVersion7)\b|\bRandom\.Shared\b|new Random\(\)|\bRandomNumberGenerator\b")]
    private static partial Regex Chance();

    [GeneratedRegex(@"\basync\b|\bawait\b|\bTask(<|\b)|\bILogger\b|\bFile\.|\bHttpClient\b")]
    private static partial Regex Waiting();

    [GeneratedRegex(@"\bTask\.Run\b|\bConfigureAwait\(false\)|\.Result\b(?!\s*[=(])(?=;|\.)|\.Wait\(\)|\.GetAwaiter\(\)\.GetResult\(\)|\bThread\.Sleep\b|\bTask\.Delay\b|\bTask\.Factory\b|\bParallel\.")]
    private static partial Regex OffTheScheduler();

    [GeneratedRegex("^(Common|Helpers?|Utils?|Utilities|Manager|Misc)$")]
    private static partial Regex EmptyNames();
}
