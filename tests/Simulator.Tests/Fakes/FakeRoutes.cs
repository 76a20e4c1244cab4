using System.Text.Json;
using FieldService.Simulator.Wire;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace FieldService.Simulator.Tests.Fakes;

internal static class FakeRoutes
{
    private static int _batches;

    public static void Map(WebApplication app, FakeApi fake)
    {
        app.MapGet("/api/clock", () => Json(new ClockView(fake.Now, fake.Rate, "Europe/Berlin", true)));
        app.MapGet("/api/assets/{id}", (string id) => fake.FindAsset(id) is { } asset ? Json(asset) : Json(new Problem("not found"), 404));
        app.MapGet("/api/technicians/{id}/agenda", (string id) => Json(new ListOf<WorkOrderView>([.. fake.Orders.Values.Where(o => Concerns(o, id))])));
        app.MapPost("/api/technicians/{id}/location", async (string id, HttpContext context) =>
        {
            fake.Fixes.Enqueue((id, await ReadAsync<LocationFix>(context)));
            return Results.Accepted();
        });
        app.MapPost("/api/routes", (RouteRequest request) => Json(Straight(request)));
        app.MapPost("/api/devices/{id}/readings", (string id, HttpContext context) => TakeAsync(fake, id, context));
        MapOrders(app, fake);
        app.MapPut("/api/{**path}", async (string path, HttpContext context) => fake.Things[path] = await ReadAsync<JsonElement>(context));
        app.MapGet("/api/{**path}", (string path) => Find(fake, path));
    }

    /// <summary>100 seconds in two equal legs at about 10 m/s, whatever the distance.</summary>
    public static Route Straight(RouteRequest request)
    {
        var (from, to) = (request.From, request.To);
        return new Route(new Leg(100, 1000), [from, new GeoPoint((from.Lat + to.Lat) / 2, (from.Lon + to.Lon) / 2), to], [0, 50, 100]);
    }

    private static void MapOrders(WebApplication app, FakeApi fake)
    {
        app.MapPost("/api/work-orders", (PostWorkOrder order, HttpRequest request) =>
        {
            fake.OrderKeys.TryAdd(request.Headers["Idempotency-Key"].ToString(), order.Summary);
            return Json(order, 201);
        });
        app.MapPost("/api/work-orders/{id}/bookings/{booking}/status", async (string id, HttpContext context) =>
        {
            var status = (await ReadAsync<StatusChange>(context)).Status;
            if (fake.Orders[id].Bookings[0].Status == status) return Json(new Problem("conflict", Code: "booking.status"), 409);
            fake.Commands.Enqueue(status);
            fake.Change(id, booking => booking with { Status = status, ActualArrival = status == "InProgress" ? fake.Now : booking.ActualArrival });
            return Json(fake.Orders[id]);
        });
        app.MapPost("/api/work-orders/{id}/tasks/{task}", (string id, string task) =>
        {
            fake.Commands.Enqueue(task);
            var order = fake.Orders[id];
            fake.Orders[id] = order with { Version = order.Version + 1, Tasks = [.. order.Tasks.Select(t => t.Id == task ? t with { Done = true } : t)] };
            return Json(fake.Orders[id]);
        });
        app.MapPost("/api/work-orders/{id}/bookings/{booking}/complete", async (string id, HttpContext context) =>
        {
            fake.Commands.Enqueue((await ReadAsync<Completion>(context)).Resolution);
            fake.Change(id, booking => booking with { Status = "Completed" });
            return Json(fake.Orders[id]);
        });
    }

    private static async Task<IResult> TakeAsync(FakeApi fake, string device, HttpContext context)
    {
        var readings = await ReadAsync<List<Reading>>(context);
        var rejected = new List<RejectedReading>();
        foreach (var (i, reading) in readings.Index())
        {
            if (reading.At > fake.AcceptUntil) rejected.Add(new RejectedReading(i, "reading.in-the-future", "at"));
            else fake.Readings[(device, reading.Sequence)] = reading;
        }

        // The batch is on disk, but the device never hears of it.
        if (fake.LoseAnswerEvery > 0 && Interlocked.Increment(ref _batches) % fake.LoseAnswerEvery == 0) context.Abort();
        return Json(new ReadingsResult(readings.Count - rejected.Count, rejected), 202);
    }

    private static bool Concerns(WorkOrderView order, string technician)
        => order.Bookings.Any(b => b.TechnicianId == technician && b.Status is not ("Completed" or "Canceled"));

    private static IResult Find(FakeApi fake, string path)
        => fake.Things.TryGetValue(path, out var thing) ? Json(thing) : Json(new Problem("not found", Code: "not-found"), 404);

    private static IResult Json<T>(T value, int status = 200) => Results.Json(value, WireJson.Options, statusCode: status);

    private static async Task<T> ReadAsync<T>(HttpContext context) => (await context.Request.ReadFromJsonAsync<T>(WireJson.Options))!;
}
