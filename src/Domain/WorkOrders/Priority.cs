namespace FieldService.Domain.WorkOrders;

/// <summary>Ascending level of importance.</summary>
public enum Priority { Low, Normal, High, Emergency }
