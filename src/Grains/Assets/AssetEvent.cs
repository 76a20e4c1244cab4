namespace FieldService.Grains.Assets;

internal abstract record AssetEvent;
