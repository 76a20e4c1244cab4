namespace FieldService.Domain.Technicians;

/// <summary>
/// Weekly working hours in the technician's own time zone. An end at or before the start lies on the next day (night shift). Local times that
/// a daylight-saving change skips or repeats are resolved leniently: skipped ones shift forward, of repeated ones the earlier counts.
/// </summary>
public sealed record Shift(DayOfWeek Day, TimeOnly Start, TimeOnly End);
