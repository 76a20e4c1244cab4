namespace FieldService.Storage.Sqlite.Readings;

/// <summary>The values are stored.</summary>
internal enum NameKind
{
    Asset = 1,
    Device = 2,
    Metric = 3,
}
