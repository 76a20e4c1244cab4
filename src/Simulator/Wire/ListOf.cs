namespace FieldService.Simulator.Wire;

/// <summary>What every <c>GET</c> of a list answers.</summary>
public sealed record ListOf<T>(IReadOnlyList<T> Items, string? Next = null);
