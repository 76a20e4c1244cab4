namespace Orleans.SingleNode;

[GenerateSerializer]
internal sealed class StoredSubscriptions
{
    [Id(0)] public List<StoredSubscription> Items { get; set; } = [];
}
