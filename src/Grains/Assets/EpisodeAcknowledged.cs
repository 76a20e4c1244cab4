namespace FieldService.Grains.Assets;

internal sealed record EpisodeAcknowledged(string FaultCode, int Ordinal) : AssetEvent;
