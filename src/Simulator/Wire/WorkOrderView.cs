namespace FieldService.Simulator.Wire;

public sealed record WorkOrderView(
    string Id,
    long Version,
    string Number,
    string Summary,
    string WorkOrderType,
    Site Site,
    FaultRef? Fault,
    IReadOnlyList<ServiceTask> Tasks,
    IReadOnlyList<BookingView> Bookings);
