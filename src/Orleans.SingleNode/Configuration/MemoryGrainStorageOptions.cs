using Orleans.Storage;

namespace Orleans.Configuration;

public sealed class MemoryGrainStorageOptions : IStorageProviderSerializerOptions
{
    public const int DefaultInitStage = 10000;

    public int InitStage { get; set; } = DefaultInitStage;

    public IGrainStorageSerializer GrainStorageSerializer { get; set; } = null!;
}
