namespace Orleans;

[GenerateSerializer]
public sealed class GrainState<T> : IGrainState<T>
{
    public GrainState()
    {
    }

    public GrainState(T? state) => State = state;

    public GrainState(T? state, string? eTag) : this(state) => ETag = eTag;

    [Id(0)] public T? State { get; set; }

    [Id(1)] public string? ETag { get; set; }

    [Id(2)] public bool RecordExists { get; set; }
}
