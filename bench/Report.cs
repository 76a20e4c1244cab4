using System.Text.Json;
using System.Text.Json.Serialization;

namespace FieldService.Bench;

/// <summary>The last line of every benchmark.</summary>
internal static class Report
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public static void Print<T>(T figures) => Console.WriteLine(JsonSerializer.Serialize(figures, Json));

    /// <summary>Four digits are more than any of these figures can promise.</summary>
    public static double Round(double figure)
    {
        if (figure == 0) return 0;
        var unit = Math.Pow(10, Math.Floor(Math.Log10(Math.Abs(figure))) - 3);
        return (double)((decimal)Math.Round(figure / unit) * (decimal)unit);
    }
}
