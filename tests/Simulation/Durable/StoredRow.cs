namespace FieldService.Simulation.Durable;

/// <param name="State">The object that was written, for the invariants; the product reads <paramref name="Json"/>.</param>
internal sealed record StoredRow(long ETag, string Json, object State);
