namespace FieldService.Grains.WorkOrders;

/// <param name="Reserved">Every number up to this one may have been handed out.</param>
public sealed record WorkOrderNumbers(long Reserved)
{
    public WorkOrderNumbers() : this(0)
    {
    }
}
