namespace FieldService.Domain.Assets;

public enum EpisodeState { Suspected, Active, Resolved }
