using FieldService.Simulator.Recordings;

namespace FieldService.Simulator.Tests.Devices;

public sealed class RecordingTests
{
    private static readonly DateTimeOffset Origin = new(2026, 3, 2, 7, 0, 0, TimeSpan.Zero);

    [Fact]
    public void One_value_per_line_is_one_metric()
    {
        var recording = RecordingFile.Parse("machine temperature", ["timestamp,value", "2014-02-14 21:30:00,73.9", "2014-02-14 21:25:00,70.1", "2014-02-14 21:35:00,"]);
        recording.Name.ShouldBe("machine-temperature");
        recording.Metrics.ShouldBe(["value"]);
        recording.Rows.Select(row => row.Values[0].Value).ShouldBe([70.1, 73.9]);
    }

    [Fact]
    public void Metrics_may_be_named_in_a_column_or_in_the_heading()
    {
        var asLong = RecordingFile.Parse("a", ["timestamp,metric,value", "2014-02-14T21:00:00Z,rms,1", "2014-02-14T21:00:00Z,peak,2", "2014-02-14T21:10:00Z,rms,3"]);
        var asWide = RecordingFile.Parse("a", ["timestamp,rms,peak", "2014-02-14T21:00:00Z,1,2", "2014-02-14T21:10:00Z,3,NaN"]);
        asLong.Metrics.ShouldBe(["rms", "peak"]);
        asWide.Metrics.ShouldBe(asLong.Metrics);
        asWide.Rows.SelectMany(row => row.Values).ShouldBe(asLong.Rows.SelectMany(row => row.Values));
    }

    [Fact]
    public void The_end_of_the_recording_is_imminent_and_what_came_before_is_history()
    {
        var lines = Enumerable.Range(0, 100).Select(n => $"{new DateTime(2014, 1, 1).AddHours(n):yyyy-MM-dd HH:mm:ss},{n}");
        var source = new RecordingSource(RecordingFile.Parse("a", ["timestamp,value", .. lines]), Origin, TimeSpan.FromMinutes(30), speed: 60);
        source.TimeOf(99).ShouldBe(Origin + TimeSpan.FromMinutes(30));
        source.TimeOf(98).ShouldBe(Origin + TimeSpan.FromMinutes(29));
        source.TimeOf(100).ShouldBeNull();
        source.FirstLiveTick.ShouldBe(69);
        source.TickAt(source.TimeOf(42)!.Value).ShouldBe(42);
        source.ReadingsOf(99).Single().Sequence.ShouldBe(100);
    }

    [Fact]
    public void A_file_without_readings_is_refused_with_its_name()
        => Should.Throw<FormatException>(() => RecordingFile.Parse("empty", ["timestamp,value"])).Message.ShouldContain("empty");
}
