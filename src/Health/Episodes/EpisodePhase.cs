namespace FieldService.Health;

public enum EpisodePhase
{
    Closed,
    Suspected,
    Active,
}
