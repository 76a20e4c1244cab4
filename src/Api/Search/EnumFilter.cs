using FieldService.Api.Problems;

namespace FieldService.Api.Search;

internal static class EnumFilter
{
    /// <summary>Names separated by commas; an unknown one is refused instead of finding nothing.</summary>
    public static string? Check<TEnum>(string? text, string field) where TEnum : struct, Enum
    {
        if (string.IsNullOrEmpty(text)) return null;
        var names = text.Split(',', StringSplitOptions.TrimEntries);
        return names.All(Enum.GetNames<TEnum>().Contains)
            ? string.Join(',', names)
            : throw RefusedException.Invalid(ProblemCodes.Invalid, $"'{field}' takes {string.Join(", ", Enum.GetNames<TEnum>())}.", field, "enum");
    }
}
