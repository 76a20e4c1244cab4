using System.Collections.Immutable;
using FieldService.Grains.Abstractions.Readings;

namespace FieldService.Api.Assets;

internal sealed record ReadingSeries(string Metric, string Unit, DateTimeOffset From, DateTimeOffset To, ImmutableArray<ReadingBucket> Points);
