using System.Text.Json;
using FieldService.Domain.Json;
using FieldService.Domain.Technicians;
using FieldService.Domain.WorkOrders;

namespace FieldService.Domain.Tests.Technicians;

public sealed class TechnicianTests
{
    [Fact]
    public void A_changed_profile_leaves_the_calendar_alone()
    {
        var history = TechnicianHistory.Hired().Books("a", Some.At(9)).Do(Some.Profile with { Name = "Maria Keller-Li" });
        history.Technician.Name.ShouldBe("Maria Keller-Li");
        history.Technician.Calendar.ShouldHaveSingleItem();
    }

    public static TheoryData<PutTechnician, string, string> Invalid => new()
    {
        { Some.Profile with { Name = "" }, "input.missing", "name" },
        { Some.Profile with { TimeZone = "Berlin" }, "input.time-zone", "timeZone" },
        { Some.Profile with { Home = new(0, double.NaN) }, "input.position", "home" },
        { Some.Profile with { Territories = [new("south")] }, "input.home-territory", "homeTerritoryId" },
        { Some.Profile with { Territories = [] }, "input.count", "territories" },
        { Some.Profile with { Skills = [new(Some.Electrical, 0)] }, "input.out-of-range", "skills[0].rating" },
        { Some.Profile with { Skills = [new(Some.Electrical, 1), new(Some.Electrical, 2)] }, "input.duplicate", "skills" },
        { Some.Profile with { Shifts = default }, "input.missing", "shifts" },
    };

    [Theory, MemberData(nameof(Invalid))]
    public void Every_wrong_input_is_refused_with_its_field(PutTechnician profile, string code, string field)
        => new TechnicianHistory().Refuses(profile, code, field);

    [Fact]
    public void Time_off_waits_until_the_bookings_inside_are_moved()
    {
        var off = new TimeOff("t", Some.At(9, 30), Some.At(12), "Doctor");
        var history = TechnicianHistory.Hired().Books("a", Some.At(9));
        history.Refuses(new AddTimeOff(off), "calendar.overlap", "timeOff.start");
        history.Do(new ReleaseBooking(new BookingId("a"))).Do(new AddTimeOff(off)).Ignores(new AddTimeOff(off));
        history.Do(new AddTimeOff(off with { End = Some.At(11) })).Technician.TimeOff.ShouldHaveSingleItem().End.ShouldBe(Some.At(11));
        history.Refuses(new AddTimeOff(off with { End = off.Start }), "input.order", "timeOff.end");
        history.Do(new CancelTimeOff("t")).Refuses(new CancelTimeOff("t"), "time-off.not-found");
    }

    [Fact]
    public void What_is_long_over_is_forgotten()
    {
        var history = TechnicianHistory.Hired().Books("a", Some.At(9)).Do(new ReleaseBooking(new BookingId("b"))).Do(new AddTimeOff(new TimeOff("t", Some.At(12), Some.At(13), "")));
        history.Until(Some.At(10, day: 7)).Do(Some.Profile).Technician.Calendar.ShouldHaveSingleItem();
        history.Until(Some.At(10, 1, day: 7)).Do(Some.Profile);
        (history.Technician.Calendar.Length, history.Technician.Released.Length, history.Technician.TimeOff.Length).ShouldBe((0, 0, 1));
        history.Until(Some.At(14).AddDays(31)).Do(Some.Profile).Technician.TimeOff.ShouldBeEmpty();
    }

    [Fact]
    public void Activity_is_what_was_reported_else_what_the_calendar_says()
    {
        var history = TechnicianHistory.Hired().Books("a", Some.At(16)).Do(new AddTimeOff(new TimeOff("t", Some.At(12), Some.At(13), "")));
        Activity(7, 59).ShouldBe(TechnicianActivity.OffShift);
        Activity(8, 0).ShouldBe(TechnicianActivity.Available);
        Activity(12, 0).ShouldBe(TechnicianActivity.TimeOff);
        Activity(17, 0).ShouldBe(TechnicianActivity.OffShift);

        history.Hears("a", BookingStatus.Traveling, Some.At(16), 1);
        Activity(17, 0).ShouldBe(TechnicianActivity.Traveling);
        history.Hears("a", BookingStatus.InProgress, Some.At(17, 10), 2);
        Activity(17, 30).ShouldBe(TechnicianActivity.Working);
        history.Technician.GetCurrentEntry()!.BookingId.Value.ShouldBe("a");
        history.Do(Some.Profile with { Active = false });
        Activity(17, 30).ShouldBe(TechnicianActivity.Inactive);

        TechnicianActivity Activity(int hour, int minute) => history.Technician.ActivityAt(Some.At(hour, minute));
    }

    [Fact]
    public void Next_free_is_the_first_working_moment_without_an_entry()
    {
        var history = TechnicianHistory.Hired().Books("a", Some.At(8)).Books("b", Some.At(9), 480);
        var week = TimeSpan.FromDays(7);
        history.Technician.NextFreeAt(Some.At(7), week).ShouldBe(Some.At(8, day: 1));
        history.Do(new AddTimeOff(new TimeOff("t", Some.At(0, day: 1), Some.At(10, day: 1), "")));
        history.Technician.NextFreeAt(Some.At(7), week).ShouldBe(Some.At(10, day: 1));
        history.Technician.NextFreeAt(Some.At(7), TimeSpan.FromHours(12)).ShouldBeNull();
    }

    [Theory, InlineData("Maria Keller", "MK"), InlineData("  ada  de la Cruz ", "AC"), InlineData("Cher", "C"), InlineData(" ", "?")]
    public void Initials_are_of_first_and_last_name(string name, string initials)
        => (TechnicianHistory.Hired().Technician with { Name = name }).GetInitials().ShouldBe(initials);

    [Fact]
    public void Events_and_state_survive_their_JSON()
    {
        var history = TechnicianHistory.Hired();
        TechnicianCommand[] commands =
        [
            Some.Profile, new AddTimeOff(new TimeOff("t", Some.At(12), Some.At(13), "x")), new CancelTimeOff("t"), Some.Hold("a", Some.At(9)),
            new ConfirmHold(Some.Hold("a", Some.At(9))), new NoteBookingStatus(new BookingId("a"), BookingStatus.Traveling, Some.At(9), 1), new ReleaseBooking(new BookingId("b")),
        ];
        foreach (var command in commands)
        {
            var text = JsonSerializer.Serialize(history.Try(command).Events.Single(), DomainJson.Options);
            JsonSerializer.Serialize(JsonSerializer.Deserialize<TechnicianEvent>(text, DomainJson.Options), DomainJson.Options).ShouldBe(text);
        }

        var state = JsonSerializer.Serialize(history.Technician, DomainJson.Options);
        JsonSerializer.Serialize(JsonSerializer.Deserialize<Technician>(state, DomainJson.Options), DomainJson.Options).ShouldBe(state);
    }
}
