using FieldService.Domain.Commands;
using FieldService.Domain.Customers;
using FieldService.Domain.Geo;
using FieldService.Domain.Technicians;
using FieldService.Domain.Territories;
using FieldService.Domain.WorkOrders;

namespace FieldService.Domain.Tests;

/// <summary>Valid examples; tests change with <c>with</c> what they are about.</summary>
internal static class Some
{
    /// <summary>A Monday, 08:00 in Berlin.</summary>
    public static readonly DateTimeOffset Now = new(2026, 6, 1, 6, 0, 0, TimeSpan.Zero);

    public static readonly Actor Dispatcher = new("u-1", "Dana", ActorRole.Dispatcher);

    public static readonly GeoPoint Town = new(52.5, 13.4);

    public static readonly TerritoryId North = new("north");

    public static readonly SkillId Electrical = new("electrical");

    public static readonly BookingId B1 = new("b-1");

    public static readonly BookingId B2 = new("b-2");

    public static Site Site { get; } = new(new AccountId("acme"), "Acme", "Plant 1", "Main Street 1", Town);

    public static DateTimeOffset At(int hour, int minute = 0, int day = 0) => new(2026, 6, 1 + day, hour, minute, 0, TimeSpan.FromHours(2));

    public static IncidentTemplate Incident(string id = "pump-check", int seconds = 3600, Priority priority = Priority.Normal, params RequiredSkill[] skills)
        => new(new IncidentTypeId(id), "Pump check", "Inspection", seconds, priority, [.. skills], [], []);

    public static CreateWorkOrder Creation { get; } = new("WO-000001", "Pump makes noise", Site, North, [Incident()]);

    public static BookingProposal Proposal(string technician = "maria", DateTimeOffset? start = null)
    {
        var from = start ?? At(9);
        return new(new TechnicianId(technician), technician, from, from.AddMinutes(20), from.AddMinutes(80), 1200, 9000);
    }

    public static PutTechnician Profile { get; } = new(
        "Maria Keller", "+49 30 1", "Europe/Berlin", Town, North, [North], [new RatedSkill(Electrical, 5)],
        [.. new[] { DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday }
            .Select(static day => new Shift(day, new TimeOnly(8, 0), new TimeOnly(17, 0)))]);

    public static HoldInterval Hold(string booking, DateTimeOffset start, int minutes = 60, int holdSeconds = 60)
        => new(new BookingId(booking), new WorkOrderId("w-" + booking), "Job " + booking, Town, start, start.AddMinutes(Math.Min(15, minutes / 2)), start.AddMinutes(minutes), holdSeconds);
}
