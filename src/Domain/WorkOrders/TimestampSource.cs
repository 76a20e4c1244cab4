namespace FieldService.Domain.WorkOrders;

public enum TimestampSource { Mobile, Desktop, System }
