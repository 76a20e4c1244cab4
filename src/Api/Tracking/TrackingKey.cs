using FieldService.Api.Hosting;

namespace FieldService.Api.Tracking;

/// <summary>The secret that tracking links are signed with.</summary>
internal sealed class TrackingKey
{
    private TrackingKey(byte[] bytes) => Bytes = bytes;

    public byte[] Bytes { get; }

    public static TrackingKey LoadOrCreate(string dataFolder) => new(SecretFile.LoadOrCreate(dataFolder, "tracking.key"));
}
