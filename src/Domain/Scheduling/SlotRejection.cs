using FieldService.Domain.Calendars;
using FieldService.Domain.WorkOrders;

namespace FieldService.Domain.Scheduling;

/// <summary>
/// Why no slot was found: the conditions are added one by one, and the first that leaves none is the reason. Costs up to four more searches,
/// but only for those who are ruled out.
/// </summary>
internal static class SlotRejection
{
    public static TechnicianRejection Explain(TechnicianSlots slots)
    {
        var (rule, text) = Reason(slots);
        return ProfileRules.Rejection(slots.Technician, rule, text);
    }

    private static (string Rule, string Text) Reason(TechnicianSlots slots)
    {
        var (search, work) = (slots.Search, LocalTimeText.Of(slots.Search.Work));
        if (slots.Earliest(slots.Shifts, ArrivalWindow.Always, withCalendar: false) is null)
            return ("shift", $"has no shift with room for {work} of work before {Local(slots, search.Horizon)}");
        if (slots.Earliest(slots.OnDuty, ArrivalWindow.Always, withCalendar: false) is null) return ("time-off", TimeOffText(slots));
        if (slots.Earliest(slots.OnDuty, search.Window, withCalendar: false) is null) return ("window", WindowText(slots));
        return ("gap", slots.Earliest(slots.OnDuty, search.Window with { Until = DateTimeOffset.MaxValue }) is { } later
            ? $"free only after {Local(slots, later.Start)}, could arrive {Local(slots, later.Arrival)}"
            : $"has no gap for {work} of work before {Local(slots, search.Horizon)}");
    }

    private static string TimeOffText(TechnicianSlots slots)
    {
        var last = slots.Technician.TimeOff.MaxBy(static off => off.End)!;
        var text = $"off until {Local(slots, last.End)}";
        return string.IsNullOrWhiteSpace(last.Reason) ? text : $"{text} ({last.Reason})";
    }

    private static string WindowText(TechnicianSlots slots)
    {
        var window = slots.Search.Window;
        if (window.Until < slots.Search.Now) return $"the latest arrival, {Local(slots, window.Until)}, has passed";
        return slots.Earliest(slots.OnDuty, window with { Until = DateTimeOffset.MaxValue }, withCalendar: false) is { } later
            ? $"could arrive {Local(slots, later.Arrival)} at the earliest, needed by {Local(slots, window.Until)}"
            : $"has no working hours from {Local(slots, window.From)} on that hold {LocalTimeText.Of(slots.Search.Work)} of work";
    }

    private static string Local(TechnicianSlots slots, DateTimeOffset at) => LocalTimeText.Of(at, slots.Technician.TimeZone, slots.Search.Now);
}
