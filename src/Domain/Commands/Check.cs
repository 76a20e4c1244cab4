using System.Collections.Immutable;
using System.Globalization;
using FieldService.Domain.Calendars;
using FieldService.Domain.Geo;
using FieldService.Domain.Identity;

namespace FieldService.Domain.Commands;

/// <summary>Input checks that read as a list: <c>Check.Text(…) ?? Check.Position(…)</c> is the first thing wrong, or null.</summary>
public static class Check
{
    public static Refusal? That(bool holds, string code, string message, string field) => holds ? null : Refusal.Invalid(code, message, field);

    public static Refusal? Present(object? value, string field)
        => That(value is not null, "input.missing", $"{field} is missing.", field);

    public static Refusal? Text(string? value, string field, int max = 200)
        => That(!string.IsNullOrWhiteSpace(value), "input.missing", $"{field} must not be empty.", field) ?? OptionalText(value, field, max);

    public static Refusal? OptionalText(string? value, string field, int max = 200)
        => That((value?.Length ?? 0) <= max, "input.too-long", $"{field} has {value?.Length} characters; at most {max} are kept.", field);

    public static Refusal? Id<TId>(TId id, string field) where TId : struct, IId<TId>
        => That(IdText.IsValid(id.Value), "input.id", $"{field} must be 1-{IdText.MaxLength} letters, digits, '.', '_' or '-'.", field);

    public static Refusal? Position(GeoPoint value, string field)
        => That(value.IsValid, "input.position", $"{field} needs a latitude of -90 to 90 and a longitude of -180 to 180.", field);

    public static Refusal? Range(double value, string field, double min, double max)
        => That(value >= min && value <= max, "input.out-of-range", string.Create(CultureInfo.InvariantCulture, $"{field} must be {min} to {max}, not {value}."), field);

    public static Refusal? Defined<TEnum>(TEnum value, string field) where TEnum : struct, Enum
        => That(Enum.IsDefined(value), "input.unknown", $"{field} must be one of {string.Join(", ", Enum.GetNames<TEnum>())}.", field);

    public static Refusal? TimeZone(string? id, string field)
        => That(TimeZones.Exists(id), "input.time-zone", $"'{id}' is not an IANA time zone such as Europe/Berlin.", field);

    /// <summary>Open ends are fine.</summary>
    public static Refusal? Ordered(DateTimeOffset? start, DateTimeOffset? end, string endField)
        => That(!(start >= end), "input.order", $"{endField} must be later than its start.", endField);

    /// <summary>A list that JSON left out is the default array, which must not be enumerated: check this before <see cref="Each"/>.</summary>
    public static Refusal? List<T>(ImmutableArray<T> list, string field, int min, int max)
        => list.IsDefault
            ? Refusal.Invalid("input.missing", $"{field} is missing.", field)
            : That(list.Length >= min && list.Length <= max, "input.count", $"{field} must have {min} to {max} items, not {list.Length}.", field);

    /// <summary>The check gets each item with its path, e.g. <c>skills[2]</c>.</summary>
    public static Refusal? Each<T>(ImmutableArray<T> list, string field, Func<T, string, Refusal?> check)
        => list
            .Select((item, i) => Present(item, $"{field}[{i}]") ?? check(item, $"{field}[{i}]"))
            .FirstOrDefault(static refusal => refusal is not null);

    public static Refusal? Unique<T, TKey>(ImmutableArray<T> list, string field, Func<T, TKey> key)
        => list.GroupBy(key).FirstOrDefault(static group => group.Skip(1).Any()) is { } twice
            ? Refusal.Invalid("input.duplicate", $"{field} has {twice.Key} more than once.", field)
            : null;
}
