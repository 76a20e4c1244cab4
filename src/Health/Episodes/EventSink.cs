namespace FieldService.Health;

/// <summary>Allocates only when there is an event, which almost no reading has.</summary>
internal sealed class EventSink
{
    private List<EpisodeEvent>? _events;

    public void Add(EpisodeEvent happened) => (_events ??= []).Add(happened);

    public IReadOnlyList<EpisodeEvent> Take()
    {
        if (_events is null) return [];
        var taken = _events;
        _events = null;
        return taken;
    }
}
