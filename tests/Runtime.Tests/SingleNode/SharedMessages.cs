using FieldService.Runtime.Tests.Hosting;

namespace FieldService.Runtime.Tests.SingleNode;

/// <summary>In a cluster this holds only for calls that stay within their silo.</summary>
public sealed class SharedMessages(SiloFixture fixture) : IClassFixture<SiloFixture>
{
    [Fact]
    public async Task An_immutable_message_arrives_as_the_same_object()
    {
        var parcel = Parcel.LastSent = new Parcel("content");
        (await fixture.Silo.Services.GetGrainFactory().GetGrain<IListGrain>("immutable").IsSame(parcel)).ShouldBeTrue();
    }
}
