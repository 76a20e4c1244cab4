using System.Text.Json.Serialization;

namespace FieldService.Domain.Assets;

[JsonPolymorphic(TypeDiscriminatorPropertyName = "$command")]
[JsonDerivedType(typeof(PutAsset), "put")]
[JsonDerivedType(typeof(AcknowledgeEpisode), "acknowledgeEpisode")]
public abstract record AssetCommand;
