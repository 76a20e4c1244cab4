namespace FieldService.Simulator.Wire;

/// <summary>RFC 9457 with the platform's extensions.</summary>
public sealed record Problem(string? Title = null, string? Detail = null, string? Code = null, string? Field = null);
