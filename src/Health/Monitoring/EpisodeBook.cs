namespace FieldService.Health;

/// <summary>One episode machine per fault code, made when first needed and then kept for its ordinal.</summary>
internal sealed class EpisodeBook
{
    private readonly MonitorRules _rules;
    private readonly List<Episode> _episodes = [];

    public EpisodeBook(MonitorRules rules, IEnumerable<EpisodeState> saved)
    {
        _rules = rules;
        foreach (var state in saved) Add(state.Copy());
    }

    public IReadOnlyList<Episode> All => _episodes;

    public Episode Of(string faultCode) => Find(faultCode) ?? Add(new EpisodeState { FaultCode = faultCode });

    public Episode? Find(string faultCode) => _episodes.Find(episode => episode.State.FaultCode == faultCode);

    private Episode Add(EpisodeState state)
    {
        var episode = new Episode(_rules.ForFault(state.FaultCode), state);
        _episodes.Add(episode);
        return episode;
    }
}
