namespace FieldService.Health;

/// <param name="Released">In sequence order; may hold earlier readings that this one freed.</param>
public readonly record struct GateOutcome(GateResult Result, IReadOnlyList<Reading> Released);
