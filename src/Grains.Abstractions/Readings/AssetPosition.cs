using FieldService.Domain.Assets;

namespace FieldService.Grains.Abstractions.Readings;

public readonly record struct AssetPosition(AssetId AssetId, long Position);
