using FieldService.Domain.Commands;
using FieldService.Domain.Technicians;
using FieldService.Domain.WorkOrders;

namespace FieldService.Domain.Tests.Technicians;

/// <summary>Drives one technician through commands, as the grain does.</summary>
internal sealed class TechnicianHistory
{
    public Technician? State { get; private set; }

    public DateTimeOffset Now { get; set; } = Some.Now;

    public Technician Technician => State.ShouldNotBeNull();

    public CalendarEntry Entry(string booking) => Technician.CalendarAt(Now).Single(entry => entry.BookingId.Value == booking);

    public static TechnicianHistory Hired(PutTechnician? profile = null) => new TechnicianHistory().Do(profile ?? Some.Profile);

    public Decision<TechnicianEvent> Try(TechnicianCommand command)
    {
        var decision = TechnicianDecider.Decide(State, command, Some.Dispatcher, Now);
        foreach (var e in decision.Events) State = TechnicianEvolver.Apply(State, e);
        return decision;
    }

    public TechnicianHistory Do(TechnicianCommand command)
    {
        Try(command).Refusal.ShouldBeNull();
        return this;
    }

    public TechnicianHistory Books(string booking, DateTimeOffset start, int minutes = 60) => Do(new ConfirmHold(Some.Hold(booking, start, minutes)));

    public TechnicianHistory Hears(string booking, BookingStatus status, DateTimeOffset at, long version)
        => Do(new NoteBookingStatus(new BookingId(booking), status, at, version));

    public TechnicianHistory Refuses(TechnicianCommand command, string code, string? field = null)
    {
        var refusal = Try(command).Refusal.ShouldNotBeNull();
        refusal.Code.ShouldBe(code);
        if (field is not null) refusal.Field.ShouldBe(field);
        return this;
    }

    public TechnicianHistory Ignores(TechnicianCommand command)
    {
        var decision = Try(command);
        decision.Refusal.ShouldBeNull();
        decision.Events.ShouldBeEmpty();
        return this;
    }

    public TechnicianHistory Until(DateTimeOffset now)
    {
        Now = now;
        return this;
    }
}
