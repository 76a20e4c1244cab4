using System.Globalization;
using System.Text;

namespace FieldService.Storage.Sqlite.Search;

/// <summary>Every word of the query must begin a word of the text. <c>pump wo-10</c> → <c>"pump"* "wo"* "10"*</c></summary>
internal static class SearchText
{
    private const int MaxWords = 16;

    /// <summary>Null when there is no word in it, which restricts nothing.</summary>
    public static string? ToMatch(string? text)
    {
        var words = new string((text ?? "").Select(c => IsPartOfWord(c) ? c : ' ').ToArray())
            .Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(MaxWords);
        var match = new StringBuilder();
        foreach (var word in words) match.Append('"').Append(word).Append("\"* ");
        return match.Length == 0 ? null : match.ToString();
    }

    // As the tokenizer of the index cuts words; surrogates are left whole for it to judge.
    private static bool IsPartOfWord(char c)
        => char.IsLetter(c) || char.IsNumber(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark;
}
