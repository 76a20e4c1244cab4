using System.Text.Json.Serialization;

namespace FieldService.Health;

[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(LimitState), "limit")]
[JsonDerivedType(typeof(RobustState), "robust")]
[JsonDerivedType(typeof(DriftState), "drift")]
public abstract class DetectorState
{
    public abstract DetectorState Copy();
}
