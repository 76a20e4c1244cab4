using FieldService.Grains.Abstractions.Readings;

namespace FieldService.Storage.Sqlite.Readings;

/// <summary>Turns a batch into rows on the caller's thread, to leave the writer nothing but writing.</summary>
internal sealed class ReadingNumbering(ReadingNames names)
{
    public async ValueTask<ReadingRow[]> NumberAsync(IReadOnlyList<ReadingToLog> batch, CancellationToken cancellationToken)
    {
        var missing = new HashSet<(NameKind, string)>();
        var rows = Number(batch, missing);
        if (missing.Count == 0) return rows;
        await names.AddAsync(missing, cancellationToken);
        return Number(batch, missing);
    }

    private ReadingRow[] Number(IReadOnlyList<ReadingToLog> batch, HashSet<(NameKind, string)> missing)
    {
        var rows = new ReadingRow[batch.Count];
        for (var i = 0; i < rows.Length; i++) rows[i] = Number(batch[i], missing);
        return rows;
    }

    private ReadingRow Number(in ReadingToLog reading, HashSet<(NameKind, string)> missing)
    {
        var device = Id(NameKind.Device, reading.DeviceId.Value, missing);
        var owner = reading.AssetId is { } asset ? Id(NameKind.Asset, asset.Value, missing) : device;
        var metric = Id(NameKind.Metric, reading.Metric, missing);
        return new ReadingRow(
            owner, device, metric, reading.At.UtcTicks, reading.Value, reading.Sequence, reading.ReceivedAt.UtcTicks);
    }

    private long Id(NameKind kind, string text, HashSet<(NameKind, string)> missing)
    {
        if (!names.TryGet(kind, text, out var id)) missing.Add((kind, text));
        return id;
    }
}
