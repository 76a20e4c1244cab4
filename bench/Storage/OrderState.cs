using System.Text.Json;
using FieldService.Domain.Json;

namespace FieldService.Bench.Storage;

/// <summary>A state of a usual size: about one kilobyte of JSON.</summary>
internal sealed record OrderState(int Version, string Customer, string Address, string Notes, IReadOnlyList<string> Tasks)
{
    public static OrderState Create() => new(
        0, "Bakery Hansen", "Lindenstrasse 12, 12345 Ahrenfeld", new string('n', 400),
        [.. Enumerable.Range(1, 12).Select(i => $"task {i}: check the compressor and note it")]);

    public static byte[] Serialized() => JsonSerializer.SerializeToUtf8Bytes(Create(), DomainJson.Options);
}
