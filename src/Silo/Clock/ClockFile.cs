using System.Text.Json;
using FieldService.Domain.Json;

namespace FieldService.Silo.Clock;

/// <summary>Remembers business time over a restart, so that it never goes back behind what grains have already stored.</summary>
internal sealed class ClockFile(string dataFolder)
{
    private readonly string _path = Path.Combine(dataFolder, "clock.json");

    public SavedClock? Load()
    {
        if (!File.Exists(_path)) return null;
        try
        {
            return JsonSerializer.Deserialize<SavedClock>(File.ReadAllBytes(_path), DomainJson.Options);
        }
        catch (JsonException damaged)
        {
            throw new InvalidDataException($"{_path} is damaged. Put back a copy, or start with an empty data folder.", damaged);
        }
    }

    public void Save(SavedClock clock)
    {
        Directory.CreateDirectory(dataFolder);
        var temporary = _path + ".new";
        using (var file = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            JsonSerializer.Serialize(file, clock, DomainJson.Options);
            file.Flush(flushToDisk: true);
        }
        File.Move(temporary, _path, overwrite: true);
    }
}
