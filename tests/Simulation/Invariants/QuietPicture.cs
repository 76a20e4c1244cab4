using System.Collections.Immutable;
using FieldService.Grains.Abstractions.Assets;
using FieldService.Grains.Abstractions.Territories;

namespace FieldService.Simulation.Invariants;

/// <summary>What the actors answer when nothing is left to do; the disk is looked at beside it.</summary>
internal sealed record QuietPicture(ImmutableArray<BoardSnapshot> Boards, ImmutableArray<AssetView> Assets);
