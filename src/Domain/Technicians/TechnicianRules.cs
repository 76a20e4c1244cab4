using FieldService.Domain.Commands;

namespace FieldService.Domain.Technicians;

/// <summary>Input checks of the technician's commands.</summary>
internal static class TechnicianRules
{
    public const int MaxTimeOff = 200;

    public static Refusal? Validate(PutTechnician command)
        => Check.Text(command.Name, "name")
        ?? Check.OptionalText(command.Phone, "phone", 40)
        ?? Check.TimeZone(command.TimeZone, "timeZone")
        ?? Check.Position(command.Home, "home")
        ?? Check.Id(command.HomeTerritoryId, "homeTerritoryId")
        ?? Check.List(command.Territories, "territories", 1, 50)
        ?? Check.Each(command.Territories, "territories", static (territory, path) => Check.Id(territory, path))
        ?? Check.That(
            command.Territories.Contains(command.HomeTerritoryId),
            "input.home-territory", "The home territory must be among the territories.", "homeTerritoryId")
        ?? Check.List(command.Skills, "skills", 0, 100)
        ?? Check.Each(command.Skills, "skills", ValidateSkill)
        ?? Check.Unique(command.Skills, "skills", static skill => skill.Skill)
        ?? Check.List(command.Shifts, "shifts", 0, 50)
        ?? Check.Each(command.Shifts, "shifts", static (shift, path) => Check.Defined(shift.Day, $"{path}.day"));

    public static Refusal? Validate(HoldInterval command, string path)
        => Check.Id(command.BookingId, $"{path}bookingId")
        ?? Check.Id(command.WorkOrderId, $"{path}workOrderId")
        ?? Check.Text(command.Title, $"{path}title", 500)
        ?? Check.Position(command.Position, $"{path}position")
        ?? Check.That(command.Start <= command.Arrival, "input.order", "The arrival must not be before the start.", $"{path}arrival")
        ?? Check.Ordered(command.Arrival, command.End, $"{path}end")
        ?? Check.That(command.End - command.Start <= TimeSpan.FromDays(2), "input.out-of-range", "A booking takes two days at most.", $"{path}end")
        ?? Check.Range(command.HoldSeconds, $"{path}holdSeconds", 1, 3600);

    private static Refusal? ValidateSkill(RatedSkill skill, string path)
        => Check.Id(skill.Skill, $"{path}.skill")
        ?? Check.Range(skill.Rating, $"{path}.rating", 1, 10);

    public static Refusal? Validate(AddTimeOff command)
        => command.TimeOff is not { } off
            ? Check.Present(command.TimeOff, "timeOff")
            : Check.Text(off.Id, "timeOff.id", 80)
            ?? Check.OptionalText(off.Reason, "timeOff.reason")
            ?? Check.Ordered(off.Start, off.End, "timeOff.end");

    public static Refusal? Validate(NoteBookingStatus command)
        => Check.Id(command.BookingId, "bookingId")
        ?? Check.Defined(command.Status, "status")
        ?? Check.Range(command.WorkOrderVersion, "workOrderVersion", 1, long.MaxValue);
}
