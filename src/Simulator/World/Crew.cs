using FieldService.Simulator.Geometry;
using FieldService.Simulator.Wire;

namespace FieldService.Simulator.World;

/// <summary>
/// Eight technicians. Every kind of work has at least two who can do it; half of the crew works on Saturdays, the other on Sundays. Whoever can
/// help the first machine to fail lives at the other end of town, so that there is a drive to watch.
/// </summary>
internal static class Crew
{
    private static readonly (string Id, string Name, double X, double Y, string Skills, DayOfWeek Weekend)[] People =
    [
        ("krueger", "Thomas Krüger", 980, 860, "hydraulics:8 electrical:5", DayOfWeek.Saturday),
        ("brandl", "Anna Brandl", 480, 700, "refrigeration:9 controls:6", DayOfWeek.Saturday),
        ("yildiz", "Mehmet Yıldız", 900, 250, "electrical:9 controls:8", DayOfWeek.Saturday),
        ("neumann", "Sofia Neumann", -900, 1150, "gas:8 hydraulics:6", DayOfWeek.Saturday),
        ("hofer", "Lukas Hofer", 620, -820, "refrigeration:7 electrical:6", DayOfWeek.Sunday),
        ("wagner", "Julia Wagner", -300, 1150, "hydraulics:7 controls:5", DayOfWeek.Sunday),
        ("nowak", "Piotr Nowak", 1350, -420, "gas:7 electrical:4", DayOfWeek.Sunday),
        ("rossi", "Elena Rossi", -900, -250, "controls:9 refrigeration:6 gas:5", DayOfWeek.Sunday),
    ];

    public static IReadOnlyList<Named<PutTechnician>> Hire(Addresses addresses)
        => [.. People.Select((person, i) => new Named<PutTechnician>(person.Id, Profile(person, i, addresses)))];

    private static PutTechnician Profile((string Id, string Name, double X, double Y, string Skills, DayOfWeek Weekend) person, int i, Addresses addresses)
        => new(
            person.Name,
            $"+49 8131 5550{i + 1:00}",
            DemoWorld.TimeZone,
            addresses.Near(new Vec(person.X, person.Y)).Position,
            DemoWorld.TerritoryId,
            [DemoWorld.TerritoryId],
            [.. person.Skills.Split(' ').Select(Skill)],
            [.. Week(i % 2 == 0 ? 7 : 8), new Shift(person.Weekend, new TimeOnly(8, 0), new TimeOnly(16, 0))]);

    private static IEnumerable<Shift> Week(int start)
        => Enumerable.Range(1, 5).Select(day => new Shift((DayOfWeek)day, new TimeOnly(start, 0), new TimeOnly(start + 9, 0)));

    private static RatedSkill Skill(string text)
    {
        var parts = text.Split(':');
        return new RatedSkill(parts[0], parts[1][0] - '0');
    }
}
