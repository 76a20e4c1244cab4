namespace FieldService.Silo.Clock;

/// <param name="Now">Business time when it was saved.</param>
internal sealed record SavedClock(DateTimeOffset Now, double Rate);
