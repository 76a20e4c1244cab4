using FieldService.Domain.Assets;
using FieldService.Grains.Abstractions.Readings;

namespace FieldService.Simulation.Durable;

internal sealed record LogRow(AssetId? Asset, LoggedReading Reading);
