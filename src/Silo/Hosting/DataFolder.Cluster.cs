namespace FieldService.Silo.Hosting;

/// <summary>Compiled only with <c>-p:FieldServiceHosting=Cluster</c>: what matters is not in the data folder there.</summary>
public static class DataFolder
{
    public static void Backup(string dataFolder, string file) => throw NotHere();

    public static void Restore(string dataFolder, string file, bool force) => throw NotHere();

    private static IOException NotHere() => new("A cluster keeps its data in its database servers: use their own backup.");
}
