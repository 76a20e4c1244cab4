namespace Orleans.Storage;

/// <summary>
/// A provider sets <c>State</c>, <c>ETag</c> and <c>RecordExists</c> itself, compares the ETag on write and clear,
/// and throws <see cref="InconsistentStateException"/> on mismatch.
/// </summary>
public interface IGrainStorage
{
    Task ReadStateAsync<T>(string stateName, Runtime.GrainId grainId, IGrainState<T> grainState);

    Task WriteStateAsync<T>(string stateName, Runtime.GrainId grainId, IGrainState<T> grainState);

    Task ClearStateAsync<T>(string stateName, Runtime.GrainId grainId, IGrainState<T> grainState);
}
