using FieldService.Simulator.Wire;

namespace FieldService.Simulator.Technicians;

internal static class ShiftTimes
{
    public static bool IsOnShift(PutTechnician technician, DateTimeOffset at)
    {
        var local = TimeZoneInfo.ConvertTime(at, TimeZoneInfo.FindSystemTimeZoneById(technician.TimeZone));
        var time = TimeOnly.FromTimeSpan(local.TimeOfDay);
        return technician.Shifts.Any(shift => shift.Day == local.DayOfWeek && time >= shift.Start && time < shift.End);
    }
}
