using FieldService.Simulator.Technicians;
using FieldService.Simulator.Tests.Fakes;
using FieldService.Simulator.Wire;

namespace FieldService.Simulator.Tests.Technicians;

public sealed class TechnicianAgentTests
{
    // Monday, 09:00 in Berlin.
    private static readonly DateTimeOffset Start = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);
    private static readonly PutTechnician Krueger = Ahrenfeld.World.Technicians.Single(t => t.Id == "krueger").Value;
    private static readonly GeoPoint SitePosition = new(48.22, 11.42);
    private readonly List<string> _story = [];

    [Fact]
    public async Task A_visit_runs_from_departure_to_repair()
    {
        await using var fake = await FakeWithBookingAsync("Scheduled", fault: true);
        await RunAsync(fake, Agent(fake), TimeSpan.FromMinutes(45));
        fake.Commands.ShouldBe(["Traveling", "InProgress", "t1", "t2", "t3", "Repaired"]);
        _story.ShouldBe(
        [
            "T. Krüger is on the way to WO-000013 (Ahrenfeld Dairy)",
            "T. Krüger has arrived at Ahrenfeld Dairy, Main plant for WO-000013",
            "T. Krüger has finished WO-000013: Bearing wear (Repaired)",
        ]);
    }

    [Fact]
    public async Task Nobody_leaves_before_the_booking_starts()
    {
        await using var fake = await FakeWithBookingAsync("Scheduled");
        fake.Change("wo-1", booking => booking with { Start = Start + TimeSpan.FromHours(1) });
        await RunAsync(fake, Agent(fake), TimeSpan.FromMinutes(5));
        fake.Commands.ShouldBeEmpty();
        fake.Fixes.ShouldAllBe(fix => fix.Fix.Position == Krueger.Home);
    }

    [Fact]
    public async Task Fixes_come_every_few_seconds_along_the_route_and_end_at_the_site()
    {
        await using var fake = await FakeWithBookingAsync("Scheduled");
        await RunAsync(fake, Agent(fake), TimeSpan.FromMinutes(2.5));
        var moving = fake.Fixes.Select(f => f.Fix).Where(fix => fix.SpeedMetresPerSecond > 0).ToList();
        moving.Count.ShouldBeInRange(11, 17);
        moving.ShouldAllBe(fix => fix.HeadingDegrees != null);
        fake.Fixes.Last().Fix.Position.ShouldBe(SitePosition);
    }

    [Fact]
    public async Task A_restarted_simulator_goes_on_driving_from_the_last_known_position()
    {
        await using var fake = await FakeWithBookingAsync("Traveling");
        var midway = new GeoPoint(48.215, 11.415);
        fake.Things["technicians/krueger"] = System.Text.Json.JsonSerializer.SerializeToElement(
            new TechnicianView("krueger", Krueger.Home, new LocationFix(Start, midway)), WireJson.Options);
        await RunAsync(fake, Agent(fake), TimeSpan.FromMinutes(45));
        fake.Fixes.First().Fix.Position.ShouldBe(midway);
        fake.Commands.ShouldBe(["InProgress", "t1", "t2", "t3", "Inspected"]);
    }

    [Fact]
    public async Task A_restarted_simulator_works_on_until_the_planned_end_only()
    {
        await using var fake = await FakeWithBookingAsync("InProgress");
        fake.Change("wo-1", booking => booking with { ActualArrival = Start - TimeSpan.FromMinutes(60) });
        await RunAsync(fake, Agent(fake), TimeSpan.FromMinutes(1));
        fake.Commands.ShouldBe(["t1", "t2", "t3", "Inspected"]);
    }

    [Fact]
    public async Task A_booking_taken_away_on_the_road_ends_the_drive_where_it_is()
    {
        await using var fake = await FakeWithBookingAsync("Scheduled");
        var agent = Agent(fake);
        await RunAsync(fake, agent, TimeSpan.FromSeconds(40));
        fake.Change("wo-1", booking => booking with { Status = "Canceled" });
        await RunAsync(fake, agent, TimeSpan.FromMinutes(5));
        fake.Commands.ShouldBe(["Traveling"]);
        fake.Fixes.Last().Fix.Position.ShouldNotBe(SitePosition);
    }

    [Fact]
    public async Task A_server_that_fails_now_and_then_only_delays()
    {
        await using var fake = await FakeWithBookingAsync("Scheduled", fault: true);
        fake.FailEvery = 3;
        await RunAsync(fake, Agent(fake), TimeSpan.FromMinutes(45));
        fake.Commands.ShouldBe(["Traveling", "InProgress", "t1", "t2", "t3", "Repaired"]);
    }

    private static async Task<FakeApi> FakeWithBookingAsync(string status, bool fault = false)
    {
        var fake = await FakeApi.StartAsync();
        var booking = new BookingView("b-1", "krueger", status, Start, Start + TimeSpan.FromMinutes(2), Start + TimeSpan.FromMinutes(30));
        fake.Orders["wo-1"] = new WorkOrderView(
            "wo-1", 1, "WO-000013", "Bearing wear", "preventive", new Site("dairy", "Ahrenfeld Dairy", "Main plant", "Drosselgasse 40", SitePosition),
            fault ? new FaultRef("pump-01", "bearing-wear", 1) : null,
            [new("t1", "Isolate", 300), new("t2", "Replace", 900), new("t3", "Test", 480)],
            [booking]);
        return fake;
    }

    private static async Task RunAsync(FakeApi fake, TechnicianAgent agent, TimeSpan time)
    {
        fake.Now = fake.Now < Start ? Start : fake.Now;
        var end = fake.Now + time;
        while (fake.Now < end)
        {
            var pause = await agent.StepAsync(fake.Now, TestContext.Current.CancellationToken);
            fake.Now += pause > TimeSpan.FromSeconds(1) ? pause : TimeSpan.FromSeconds(1);
        }
    }

    private TechnicianAgent Agent(FakeApi fake) => new("krueger", Krueger, new TechnicianPhone(fake.Client(), "krueger"), 1, _story.Add);
}
