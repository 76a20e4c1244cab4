namespace FieldService.Api.Devices;

/// <param name="Index">Of the reading in the batch, from 0.</param>
internal sealed record RejectedReading(int Index, string Code, string? Field = null);
