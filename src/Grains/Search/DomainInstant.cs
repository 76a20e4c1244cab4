using System.Globalization;

namespace FieldService.Grains.Search;

internal static class DomainInstant
{
    /// <summary>Fixed width, so that ordinal order is the order of time.</summary>
    public static string Sortable(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'", CultureInfo.InvariantCulture);
}
