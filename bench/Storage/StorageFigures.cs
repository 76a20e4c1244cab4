namespace FieldService.Bench.Storage;

internal sealed record StorageFigures(IReadOnlyDictionary<string, double> Writers, double RawSqlite, double Ratio, double GroupSize, int PayloadBytes);
