namespace FieldService.Grains.Abstractions.Readings;

public static class StreamNames
{
    /// <summary>The stream provider.</summary>
    public const string Provider = "streams";

    /// <summary>Namespace of the wake-ups that follow an append to the readings log; the key is the asset id.</summary>
    public const string Readings = "readings";
}
