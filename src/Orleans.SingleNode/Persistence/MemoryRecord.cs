namespace Orleans.SingleNode;

internal sealed record MemoryRecord(string ETag, object? Content);
