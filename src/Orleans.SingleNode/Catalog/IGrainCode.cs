namespace Orleans.SingleNode;

/// <summary>The entry point of one assembly's generated code.</summary>
public interface IGrainCode
{
    void Register(IGrainCodeRegistry registry);
}
