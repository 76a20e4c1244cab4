namespace Orleans.SingleNode;

[GenerateSerializer]
internal sealed class StoredSubscription
{
    [Id(0)] public Guid Id { get; set; }

    [Id(1)] public string GrainId { get; set; } = "";
}
