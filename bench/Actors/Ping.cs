namespace FieldService.Bench.Actors;

[GenerateSerializer, Immutable, Alias("bench.ping")]
public sealed record Ping([property: Id(0)] int Number, [property: Id(1)] string Text);
