using FieldService.Domain.Assets;
using FieldService.Domain.WorkOrders;

namespace FieldService.Domain.Tests.WorkOrders;

public sealed class CreateWorkOrderTests
{
    private static readonly FaultRef Fault = new(new AssetId("pump-7"), "bearing", 1);

    [Fact]
    public void A_new_work_order_is_unscheduled_and_knows_what_it_needs()
    {
        var order = WorkOrderHistory.Created(Some.Creation with { Fault = Fault, PromisedTo = Some.At(12) }).WorkOrder;

        order.Status.ShouldBe(WorkOrderStatus.Unscheduled);
        order.AssetId.ShouldBe(Fault.Asset);
        order.Requirement.DurationSeconds.ShouldBe(3600);
        order.Requirement.PromisedTo.ShouldBe(Some.At(12));
        order.WorkOrderType.ShouldBe("Inspection");
        order.CreatedAt.ShouldBe(Some.Now);
        order.Timeline.ShouldHaveSingleItem().ShouldBe(new TimelineEntry(Some.Now, "created", "Pump makes noise", "Dana"));
    }

    [Fact]
    public void Priority_is_that_of_the_primary_incident_unless_given()
    {
        var creation = Some.Creation with { Incidents = [Some.Incident(priority: Priority.High), Some.Incident("other", priority: Priority.Emergency)] };
        WorkOrderHistory.Created(creation).WorkOrder.Priority.ShouldBe(Priority.High);
        WorkOrderHistory.Created(creation with { Priority = Priority.Low }).WorkOrder.Priority.ShouldBe(Priority.Low);
    }

    [Fact]
    public void The_same_fault_again_is_the_same_work_order_and_another_one_is_refused()
    {
        var creation = Some.Creation with { Fault = Fault };
        WorkOrderHistory.Created(creation)
            .Ignores(creation with { Number = "WO-000002" })
            .Refuses(creation with { Fault = Fault with { Ordinal = 2 } }, "work-order.exists")
            .Refuses(Some.Creation, "work-order.exists");
    }

    [Fact]
    public void Without_a_work_order_every_other_command_is_not_found()
        => new WorkOrderHistory().Refuses(new AddNote("hello"), "work-order.not-found");

    public static TheoryData<CreateWorkOrder, string, string> Invalid => new()
    {
        { Some.Creation with { Number = " " }, "input.missing", "number" },
        { Some.Creation with { Summary = new string('x', 201) }, "input.too-long", "summary" },
        { Some.Creation with { Site = null! }, "input.missing", "site" },
        { Some.Creation with { Site = Some.Site with { Position = new(91, 0) } }, "input.position", "site.position" },
        { Some.Creation with { TerritoryId = default }, "input.id", "territoryId" },
        { Some.Creation with { Incidents = default }, "input.missing", "incidents" },
        { Some.Creation with { Incidents = [] }, "input.count", "incidents" },
        { Some.Creation with { Incidents = [null!] }, "input.missing", "incidents[0]" },
        { Some.Creation with { Incidents = [Some.Incident(), Some.Incident(seconds: 0)] }, "input.out-of-range", "incidents[1].estimatedSeconds" },
        { Some.Creation with { Incidents = [Some.Incident() with { Skills = default }] }, "input.missing", "incidents[0].skills" },
        { Some.Creation with { Incidents = [Some.Incident(skills: new RequiredSkill(Some.Electrical, 11))] }, "input.out-of-range", "incidents[0].skills[0].minimumRating" },
        { Some.Creation with { Incidents = [Some.Incident() with { Products = [new("p", "Seal", 0)] }] }, "input.out-of-range", "incidents[0].products[0].quantity" },
        { Some.Creation with { Incidents = [Some.Incident() with { Tasks = [new("a", "A", 1), new("a", "A", 1)] }] }, "input.duplicate", "incidents[0].tasks" },
        { Some.Creation with { Priority = (Priority)9 }, "input.unknown", "priority" },
        { Some.Creation with { Fault = Fault, AssetId = new AssetId("other") }, "input.mismatch", "fault.asset" },
        { Some.Creation with { Fault = Fault with { Ordinal = 0 } }, "input.out-of-range", "fault.ordinal" },
        { Some.Creation with { WindowStart = Some.At(9), WindowEnd = Some.At(9) }, "input.order", "windowEnd" },
        { Some.Creation with { WindowStart = Some.At(9), WindowEnd = Some.At(9, 59) }, "input.window", "windowEnd" },
        { Some.Creation with { PromisedFrom = Some.At(9), PromisedTo = Some.At(8) }, "input.order", "promisedTo" },
    };

    [Theory, MemberData(nameof(Invalid))]
    public void Every_wrong_input_is_refused_with_its_field(CreateWorkOrder creation, string code, string field)
        => new WorkOrderHistory().Refuses(creation, code, field);

    [Fact]
    public void Half_open_windows_are_fine()
    {
        WorkOrderHistory.Created(Some.Creation with { WindowStart = Some.At(9), PromisedTo = Some.At(8) });
        WorkOrderHistory.Created(Some.Creation with { WindowEnd = Some.At(9) });
    }
}
