using FieldService.Domain.Assets;

namespace FieldService.Grains.Assets;

internal sealed record AssetPut(PutAsset Facts, AssetId RootId, string TimeZone) : AssetEvent;
