namespace Orleans.SingleNode;

/// <summary>Where generated code reports what it generated.</summary>
public interface IGrainCodeRegistry
{
    void AddInterface(GrainInterface @interface);

    void AddClass(Type grainClass);
}
