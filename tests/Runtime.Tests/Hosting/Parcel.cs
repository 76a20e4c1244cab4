namespace FieldService.Runtime.Tests.Hosting;

[GenerateSerializer, Immutable]
public sealed record Parcel([property: Id(0)] string Content)
{
    /// <summary>For the test that asks whether the very object arrives.</summary>
    internal static Parcel? LastSent { get; set; }
}
