using System.Collections.Immutable;
using FieldService.Domain.Assets;
using FieldService.Domain.Devices;
using FieldService.Domain.Identity;
using FieldService.Domain.WorkOrders;
using FieldService.Grains.Abstractions.Assets;
using FieldService.Grains.Abstractions.Readings;

namespace FieldService.Grains.Tests.Hosting;

/// <summary>What devices send: a healthy machine, a failing one, silence.</summary>
public sealed partial class Scene
{
    public const string Temperature = "temperature";
    public const string Overheating = "overheating";
    public static readonly TimeSpan Interval = TimeSpan.FromSeconds(30);
    private const int HealthyReadings = 10;
    private const int FailingReadings = 8;

    /// <summary>The id that the first fault's work order must have, whoever raises it and however often.</summary>
    public WorkOrderId PreventiveId(string what, int ordinal = 1)
        => new(IdText.Derive("wo", Id(what), Overheating, ordinal.ToString(System.Globalization.CultureInfo.InvariantCulture)));

    /// <summary>Ten healthy readings, then the temperature stays above its limit; the last reading is from now.</summary>
    public ImmutableArray<ReadingToLog> FailingRecording(string what) => Recording(
        what, [.. Enumerable.Range(0, HealthyReadings).Select(static i => 40 + 0.1 * (i % 3)), .. Enumerable.Repeat(95.0, FailingReadings)]);

    public ImmutableArray<ReadingToLog> Recording(string what, params double[] values) => [.. values.Select((value, i) =>
        ReadingOf(what, value, Now - (values.Length - 1 - i) * Interval))];

    public ReadingToLog ReadingOf(string what, double value, DateTimeOffset at, long? sequence = null)
        => new(new DeviceId(Id($"{what}.sensor")), new AssetId(Id(what)), Temperature, at, value, sequence, at);

    /// <summary>As the gateway does: into the log first, then the wake-up, which may be lost. A device repeats what was not accepted.</summary>
    public async Task<long> SendReadingsAsync(string what, ImmutableArray<ReadingToLog> readings, bool wake = true)
    {
        var positions = await silo.UntilAsync(
            "readings in the log", () => silo.Parts.Log.AppendAsync(readings, TestContext.Current.CancellationToken), static _ => true);
        var position = positions.Single().Position;
        if (wake && !silo.Parts.Power.IsCut) await silo.PublishAsync(Id(what), position);
        return position;
    }

    /// <summary>Readings at their pace while time passes.</summary>
    public async Task RunAsync(string what, double value, int readings)
    {
        for (var i = 0; i < readings; i++)
        {
            await silo.PassAsync(Interval, TimeSpan.FromSeconds(5));
            await SendReadingsAsync(what, [ReadingOf(what, value, Now)]);
        }
    }

    public async Task<AssetView> FindAssetAsync(string what) => await Asset(what).GetAsync() ?? throw new InvalidOperationException($"There is no {what}.");

    public Task<AssetView> UntilAssetAsync(string what, string expected, Func<AssetView, bool> isSo, TimeSpan? within = null)
        => silo.UntilAsync(expected, () => FindAssetAsync(what), isSo, within);

    public Task<AssetView> UntilActiveAsync(string what, string faultCode = Overheating, TimeSpan? within = null)
        => UntilAssetAsync(what, $"an active {faultCode}", asset => asset.Episodes.Any(e => e.FaultCode == faultCode && e.State is EpisodeState.Active), within);

    public static ImmutableArray<EpisodeView> Faults(AssetView asset) => asset.Episodes.RemoveAll(static e => e.FaultCode != Overheating);
}
