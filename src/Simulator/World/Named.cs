namespace FieldService.Simulator.World;

/// <summary>A thing with the id it is put under.</summary>
public sealed record Named<T>(string Id, T Value);
