namespace FieldService.Simulator.Town;

/// <summary>Names as a Bavarian town would have them; each is given once.</summary>
internal sealed class StreetNames
{
    private static readonly string[] Stems =
    [
        "Linden", "Birken", "Ahorn", "Eichen", "Kastanien", "Buchen", "Erlen", "Eschen", "Ulmen", "Weiden", "Tannen", "Fichten", "Kirsch",
        "Apfel", "Holunder", "Schlehen", "Hasel", "Rosen", "Tulpen", "Nelken", "Flieder", "Enzian", "Lerchen", "Amsel", "Drossel", "Finken",
        "Meisen", "Schwalben", "Falken", "Reiher", "Mühl", "Bach", "Brunnen", "Quellen", "Wiesen", "Anger", "Hopfen", "Gersten", "Weizen",
        "Dinkel", "Ziegel", "Lehm", "Kies", "Schmiede", "Wagner", "Gerber", "Weber", "Färber", "Bäcker", "Fischer", "Schäfer", "Jäger",
        "Kapellen", "Kloster", "Pfarr", "Schul", "Turm", "Schloss", "Garten", "Sonnen", "Hang", "Berg", "Tal", "Moos", "Au", "Feld",
        "Fuchs", "Hirsch", "Dachs", "Biber", "Otter", "Imker", "Honig", "Heu", "Korn", "Stadel", "Zehnt", "Marien", "Josefs", "Georgs",
    ];

    private readonly Queue<string> _streets;
    private readonly Queue<string> _lanes;

    public StreetNames(Random random)
    {
        string[] streets = [.. Stems.Select(stem => $"{stem}straße")];
        string[] lanes = [.. Stems.SelectMany(stem => (string[])[$"{stem}weg", $"{stem}gasse", $"{stem}steig"])];
        random.Shuffle(streets);
        random.Shuffle(lanes);
        (_streets, _lanes) = (new(streets), new(lanes));
    }

    public string Next(string @class)
    {
        var names = @class == "residential" ? _lanes : _streets;
        var name = names.Dequeue();
        // A town has no end of names: a used one comes back as its "upper" twin.
        names.Enqueue(name.StartsWith("Obere", StringComparison.Ordinal) ? $"Neue{name[5..]}" : $"Obere {name}");
        return name;
    }
}
