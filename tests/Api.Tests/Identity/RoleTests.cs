using FieldService.Api.Tests.Harness;

namespace FieldService.Api.Tests.Identity;

public sealed class RoleTests(ApiHost host)
{
    private static readonly (char Letter, string User)[] Users = [('A', "root"), ('D', "dispatch"), ('T', "alice"), ('C', "customer")];

    /// <summary>The table of docs/api.md, line by line; what is one's own is tested apart.</summary>
    [Theory]
    [InlineData("PUT", "/api/map", "A")]
    [InlineData("POST", "/api/routes", "ADT")]
    [InlineData("GET", "/api/session", "ADTC")]
    [InlineData("PUT", "/api/users/x", "A")]
    [InlineData("POST", "/api/users/x/sign-in-link", "A")]
    [InlineData("GET", "/api/territories", "AD")]
    [InlineData("GET", "/api/territories/x", "AD")]
    [InlineData("PUT", "/api/territories/x", "A")]
    [InlineData("GET", "/api/territories/x/board", "AD")]
    [InlineData("GET", "/api/accounts", "AD")]
    [InlineData("GET", "/api/accounts/x", "AD")]
    [InlineData("PUT", "/api/accounts/x", "A")]
    [InlineData("GET", "/api/incident-types", "AD")]
    [InlineData("GET", "/api/incident-types/x", "AD")]
    [InlineData("PUT", "/api/incident-types/x", "A")]
    [InlineData("GET", "/api/technicians", "ADT")]
    [InlineData("GET", "/api/technicians/x", "ADT")]
    [InlineData("PUT", "/api/technicians/x", "AD")]
    [InlineData("GET", "/api/technicians/x/calendar", "ADT")]
    [InlineData("POST", "/api/technicians/x/time-off", "AD")]
    [InlineData("DELETE", "/api/technicians/x/time-off/y", "AD")]
    [InlineData("POST", "/api/technicians/x/location", "AT")]
    [InlineData("GET", "/api/technicians/x/agenda", "ADT")]
    [InlineData("GET", "/api/assets", "ADTC")]
    [InlineData("GET", "/api/assets/x", "ADTC")]
    [InlineData("PUT", "/api/assets/x", "AD")]
    [InlineData("GET", "/api/assets/x/readings?metric=m", "ADTC")]
    [InlineData("POST", "/api/assets/x/episodes/f/1/acknowledge", "AD")]
    [InlineData("GET", "/api/work-orders", "ADTC")]
    [InlineData("POST", "/api/work-orders", "AD")]
    [InlineData("GET", "/api/work-orders/x", "ADTC")]
    [InlineData("GET", "/api/work-orders/x/candidates", "AD")]
    [InlineData("POST", "/api/work-orders/x/bookings", "AD")]
    [InlineData("POST", "/api/work-orders/x/bookings/y/status", "ADT")]
    [InlineData("POST", "/api/work-orders/x/bookings/y/complete", "ADT")]
    [InlineData("POST", "/api/work-orders/x/bookings/y/cancel", "AD")]
    [InlineData("POST", "/api/work-orders/x/cancel", "AD")]
    [InlineData("POST", "/api/work-orders/x/tasks/y", "ADT")]
    [InlineData("POST", "/api/work-orders/x/notes", "ADT")]
    [InlineData("POST", "/api/work-orders/x/bookings/y/tracking-link", "ADC")]
    [InlineData("DELETE", "/api/work-orders/x/bookings/y/tracking-link", "ADC")]
    [InlineData("GET", "/api/devices", "AD")]
    [InlineData("GET", "/api/devices/x", "AD")]
    [InlineData("PUT", "/api/devices/x", "A")]
    [InlineData("POST", "/api/devices/x/enabled", "A")]
    [InlineData("GET", "/api/alerts", "AD")]
    [InlineData("POST", "/hubs/board/negotiate", "AD")]
    public async Task A_route_lets_in_the_roles_of_the_table(string method, string path, string roles)
    {
        foreach (var (letter, user) in Users)
        {
            using var client = await host.SignInAsync(user);
            var answer = await client.SendEmptyAsync(method, path);
            if (roles.Contains(letter)) ((int)answer.StatusCode).ShouldNotBeOneOf(401, 403);
            else await answer.ShouldBeProblemAsync(403, "session.forbidden");
        }
    }

    [Fact]
    public async Task Nobody_who_signed_in_by_cookie_can_send_readings()
    {
        using var client = await host.SignInAsync("root");
        await (await client.PostJsonAsync("/api/devices/x/readings", Array.Empty<object>())).ShouldBeAsync(401);
    }
}
