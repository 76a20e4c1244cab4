namespace Orleans.SingleNode;

/// <summary>What the attributes of an interface method say about its calls.</summary>
[Flags]
public enum CallOptions
{
    None = 0,
    ReadOnly = 1,
    AlwaysInterleave = 2,
    OneWay = 4,
}
