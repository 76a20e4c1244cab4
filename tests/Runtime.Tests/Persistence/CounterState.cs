namespace FieldService.Runtime.Tests.Persistence;

[GenerateSerializer]
public sealed class CounterState
{
    [Id(0)] public int Value { get; set; }
}
