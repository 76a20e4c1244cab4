using Orleans.Storage;

namespace Orleans.Configuration;

public sealed class MemoryGrainStorageOptions : IStorageProviderSerializerOptions
{
    public IGrainStorageSerializer GrainStorageSerializer { get; set; } = null!;
}
