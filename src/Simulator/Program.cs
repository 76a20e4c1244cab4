using System.Text.Json;
using FieldService.Simulator.World;

namespace FieldService.Simulator;

internal static class Program
{
    private static void Main(string[] args)
    {
        var w = DemoWorld.Generate(int.Parse(args[0], System.Globalization.CultureInfo.InvariantCulture));
        File.WriteAllText(args[1], JsonSerializer.Serialize(w.Map, JsonSerializerOptions.Web));
        File.WriteAllText(args[2], JsonSerializer.Serialize(w.Technicians.Select(t => new { p = t.Value.Home, n = t.Id, c = "#06c" }).Concat(w.Accounts.SelectMany(a => a.Value.Sites).Select(s => new { p = s.Position, n = s.Id + " " + s.Address, c = "#c03" })), JsonSerializerOptions.Web));
    }
}
