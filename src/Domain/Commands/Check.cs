using System.Collections.Immutable;
using FieldService.Domain.Calendars;
using FieldService.Domain.Geo;
using FieldService.Domain.Identity;

namespace FieldService.Domain.Commands;

/// <summary>Input checks that read as a list: <c>Check.Text(…) ?? Check.Position(…)</c> is the first thing wrong, or null.</summary>
public static class Check
{
    public static Refusal? Present(object? value, string field)
        => value is null ? Refusal.Invalid("input.missing", $"{field} is missing.", field) : null;

    public static Refusal? Text(string? value, string field, int max = 200)
        => string.IsNullOrWhiteSpace(value) ? Refusal.Invalid("input.missing", $"{field} must not be empty.", field) : OptionalText(value, field, max);

    public static Refusal? OptionalText(string? value, string field, int max = 200)
        => value?.Length > max ? Refusal.Invalid("input.too-long", $"{field} has {value.Length} characters; at most {max} are kept.", field) : null;

    public static Refusal? Id<TId>(TId id, string field) where TId : struct, IId<TId>
        => IdText.IsValid(id.Value) ? null : Refusal.Invalid("input.id", $"{field} must be 1-{IdText.MaxLength} letters, digits, '.', '_' or '-'.", field);

    public static Refusal? Position(GeoPoint value, string field)
        => value.IsValid ? null : Refusal.Invalid("input.position", $"{field} needs a latitude of -90 to 90 and a longitude of -180 to 180.", field);

    public static Refusal? Range(double value, string field, double min, double max)
        => value >= min && value <= max ? null : Refusal.Invalid("input.out-of-range", FormattableString.Invariant($"{field} must be {min} to {max}, not {value}."), field);

    public static Refusal? Defined<TEnum>(TEnum value, string field) where TEnum : struct, Enum
        => Enum.IsDefined(value) ? null : Refusal.Invalid("input.unknown", $"{field} must be one of {string.Join(", ", Enum.GetNames<TEnum>())}.", field);

    public static Refusal? TimeZone(string? id, string field)
        => TimeZones.Exists(id) ? null : Refusal.Invalid("input.time-zone", $"'{id}' is not an IANA time zone such as Europe/Berlin.", field);

    /// <summary>Open ends are fine.</summary>
    public static Refusal? Ordered(DateTimeOffset? start, DateTimeOffset? end, string endField)
        => start >= end ? Refusal.Invalid("input.order", $"{endField} must be later than its start.", endField) : null;

    /// <summary>A list that JSON left out is the default array, which must not be enumerated: check this before <see cref="Each"/>.</summary>
    public static Refusal? List<T>(ImmutableArray<T> list, string field, int min, int max)
        => list.IsDefault ? Refusal.Invalid("input.missing", $"{field} is missing.", field)
            : list.Length < min || list.Length > max ? Refusal.Invalid("input.count", $"{field} must have {min} to {max} items, not {list.Length}.", field)
            : null;

    /// <summary>The check gets each item with its path, e.g. <c>skills[2]</c>.</summary>
    public static Refusal? Each<T>(ImmutableArray<T> list, string field, Func<T, string, Refusal?> check)
        => list.Select((item, i) => Present(item, $"{field}[{i}]") ?? check(item, $"{field}[{i}]")).FirstOrDefault(static refusal => refusal is not null);

    public static Refusal? Unique<T, TKey>(ImmutableArray<T> list, string field, Func<T, TKey> key)
        => list.GroupBy(key).FirstOrDefault(static group => group.Skip(1).Any()) is { } twice
            ? Refusal.Invalid("input.duplicate", $"{field} has {twice.Key} more than once.", field)
            : null;
}
