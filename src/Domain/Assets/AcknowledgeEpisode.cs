namespace FieldService.Domain.Assets;

public sealed record AcknowledgeEpisode(string FaultCode, int Ordinal) : AssetCommand;
