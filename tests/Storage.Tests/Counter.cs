namespace FieldService.Storage.Tests;

public sealed record Counter(int Value, string? Note = null);
