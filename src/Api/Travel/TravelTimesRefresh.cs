namespace FieldService.Api.Travel;

/// <summary>Makes this host's travel times follow an import at once; other hosts find it within seconds.</summary>
internal delegate Task TravelTimesRefresh(CancellationToken cancellationToken);
