using System.Text.Json;

namespace FieldService.Api.Devices;

/// <summary>What one request brought, good and bad.</summary>
internal sealed class ReadingsBatch
{
    public const int MaxReadings = 10_000;

    private readonly List<(int Index, ReadingItem Item)> _items = [];
    private readonly List<RejectedReading> _rejected = [];
    private int _count;

    public IReadOnlyList<(int Index, ReadingItem Item)> Items => _items;

    public IReadOnlyList<RejectedReading> Rejected => _rejected;

    public void Add(JsonElement json)
    {
        var index = Next();
        if (ReadingParser.TryParse(json, out var item, out var error)) _items.Add((index, item));
        else _rejected.Add(new RejectedReading(index, error.Value.Code, error.Value.Field));
    }

    public void AddUnreadable() => _rejected.Add(new RejectedReading(Next(), ReadingParser.Invalid));

    public void Reject(int index, string code, string field) => _rejected.Add(new RejectedReading(index, code, field));

    private int Next() => _count < MaxReadings ? _count++ : throw new BadHttpRequestException("Too many readings.", StatusCodes.Status413PayloadTooLarge);
}
