using System.Collections.Immutable;
using FieldService.Health;

namespace FieldService.Grains.Assets;

/// <summary>Detector state, log position and what was noticed up to there: stored together or not at all.</summary>
internal sealed record ReadingsWatched(WatchState Watch, ImmutableArray<EpisodeEvent> Episodes) : AssetEvent;
