using System.Buffers.Text;
using System.Text.Json;
using FieldService.Grains.Abstractions.Search;

namespace FieldService.Storage.Sqlite.Search;

/// <summary>The place after which a page begins. It names a place and not a row, so that it survives changes of the list.</summary>
internal readonly record struct SearchCursor(string SortKey, string Id)
{
    public static SearchCursor After(SearchDocument document) => new(document.SortKey, document.Id);

    public static SearchCursor Parse(string text)
    {
        try
        {
            if (JsonSerializer.Deserialize<string[]>(Base64Url.DecodeFromChars(text)) is [{ } sortKey, { } id]) return new(sortKey, id);
        }
        catch (Exception exception) when (exception is FormatException or JsonException)
        {
            throw Invalid(exception);
        }

        throw Invalid(null);
    }

    public override string ToString() => Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes<string[]>([SortKey, Id]));

    private static ArgumentException Invalid(Exception? cause) => new("The cursor is not one that a search returned.", cause);
}
