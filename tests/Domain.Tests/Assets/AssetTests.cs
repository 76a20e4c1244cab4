using FieldService.Domain.Assets;
using FieldService.Domain.WorkOrders;

namespace FieldService.Domain.Tests.Assets;

public sealed class AssetTests
{
    private static readonly AssetId Pump = new("pump-7");

    private static readonly PutAsset Facts = new("Pump 7", "pump", Some.Site, Some.North, [new("vibration", "Vibration", "mm/s", UpperLimit: 7.1)], new IncidentTypeId("pump-check"));

    [Fact]
    public void New_facts_leave_the_history_alone()
    {
        AssetRules.Validate(Pump, Facts).ShouldBeNull();
        var asset = Asset.Put(null, Facts).WithVisit(Visit("w-1", 0));
        Asset.Put(asset, Facts with { Name = "Pump seven" }).ServiceHistory.ShouldHaveSingleItem();
        asset.FindMetric("vibration")!.UpperLimit.ShouldBe(7.1);
        asset.FindMetric("noise").ShouldBeNull();
    }

    public static TheoryData<PutAsset, string, string> Invalid => new()
    {
        { Facts with { Name = "" }, "input.missing", "name" },
        { Facts with { Site = Some.Site with { Address = "" } }, "input.missing", "site.address" },
        { Facts with { PreventiveIncidentTypeId = default }, "input.id", "preventiveIncidentTypeId" },
        { Facts with { ParentId = Pump }, "asset.own-parent", "parentId" },
        { Facts with { Metrics = default }, "input.missing", "metrics" },
        { Facts with { Metrics = [new("v", "V", null!)] }, "input.missing", "metrics[0].unit" },
        { Facts with { Metrics = [new("v", "V", ""), new("v", "W", "")] }, "input.duplicate", "metrics" },
        { Facts with { Metrics = [new("v", "V", "", LowerLimit: 2, UpperLimit: 2)] }, "input.order", "metrics[0].upperLimit" },
        { Facts with { Metrics = [new("v", "V", "", UpperLimit: double.NaN)] }, "input.out-of-range", "metrics[0].upperLimit" },
        { Facts with { Metrics = [new("v", "V", "", LimitSeconds: -1)] }, "input.out-of-range", "metrics[0].limitSeconds" },
    };

    [Theory, MemberData(nameof(Invalid))]
    public void Every_wrong_input_is_refused_with_its_field(PutAsset command, string code, string field)
    {
        var refusal = AssetRules.Validate(Pump, command).ShouldNotBeNull();
        (refusal.Code, refusal.Field).ShouldBe((code, field));
    }

    [Fact]
    public void The_history_has_one_line_per_work_order_newest_first()
    {
        var asset = Asset.Put(null, Facts).WithVisit(Visit("w-1", 0)).WithVisit(Visit("w-2", 1)).WithVisit(Visit("w-1", 0) with { Status = WorkOrderStatus.Completed });
        asset.ServiceHistory.Select(v => (v.WorkOrderId.Value, v.Status)).ShouldBe([("w-2", WorkOrderStatus.Scheduled), ("w-1", WorkOrderStatus.Completed)]);

        for (var i = 0; i < 100; i++) asset = asset.WithVisit(Visit($"x-{i}", i));
        asset.ServiceHistory.Length.ShouldBe(ServiceHistory.MaxVisits);
        asset.ServiceHistory[0].WorkOrderId.Value.ShouldBe("x-99");
    }

    private static ServiceVisit Visit(string id, int hour)
        => new(new WorkOrderId(id), id, "Check", WorkOrderStatus.Scheduled, null, null, Some.Now.AddHours(hour), null, null, null);
}
