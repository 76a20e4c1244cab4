using System.Net;
using FieldService.Api.Tests.Harness;

namespace FieldService.Api.Tests.Identity;

public sealed class SessionTests(ApiHost host)
{
    [Fact]
    public async Task The_cookie_cannot_be_read_by_scripts_nor_sent_by_other_sites()
    {
        using var client = host.Anonymous();
        var answer = await client.PostJsonAsync("/api/session", new { userName = "DISPATCH", password = World.Password });
        (await answer.ShouldBeAsync(200))["role"]!.GetValue<string>().ShouldBe("Dispatcher");
        var cookie = answer.Headers.GetValues("Set-Cookie").Single();
        cookie.ShouldContain("httponly", Case.Insensitive);
        cookie.ShouldContain("samesite=lax", Case.Insensitive);
    }

    [Theory]
    [InlineData("dispatch", "wrong")]
    [InlineData("nobody-of-that-name", World.Password)]
    [InlineData("not a name", World.Password)]
    public async Task A_wrong_name_and_a_wrong_password_are_answered_alike(string userName, string password)
    {
        using var client = host.Anonymous();
        await (await client.PostJsonAsync("/api/session", new { userName, password })).ShouldBeProblemAsync(401, "session.wrong-password");
    }

    [Fact]
    public async Task A_changing_request_by_cookie_needs_the_header()
    {
        using var client = await host.SignInAsync("dispatch");
        client.DefaultRequestHeaders.Remove("X-FieldService");
        await (await client.PostJsonAsync("/api/work-orders", World.WorkOrder())).ShouldBeProblemAsync(403, "session.header-missing");
        (await client.GetAsync("/api/session", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Signing_out_clears_the_cookie()
    {
        using var client = await host.SignInAsync("dispatch");
        var answer = await client.SendAsync("DELETE", "/api/session");
        answer.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        answer.Headers.GetValues("Set-Cookie").Single().ShouldContain("expires=Thu, 01 Jan 1970", Case.Insensitive);
    }

    [Fact]
    public async Task A_link_signs_in_once()
    {
        await (await host.Admin.PutJsonAsync("/api/users/linked", new { displayName = "Linked", role = "Dispatcher" })).ShouldBeAsync(200);
        var link = (await (await host.Admin.PostJsonAsync("/api/users/linked/sign-in-link", new { })).ShouldBeAsync(200))["url"]!.GetValue<string>();
        using var client = host.Anonymous();
        var first = await client.GetAsync(link, TestContext.Current.CancellationToken);
        first.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        first.Headers.Location!.OriginalString.ShouldBe("/");
        client.DefaultRequestHeaders.Add("Cookie", first.Headers.GetValues("Set-Cookie").Single().Split(';')[0]);
        (await client.GetJsonAsync("/api/session"))["userName"]!.GetValue<string>().ShouldBe("linked");

        var second = await client.GetAsync(link, TestContext.Current.CancellationToken);
        second.Headers.Location!.OriginalString.ShouldBe("/sign-in?link=expired");
        second.Headers.Contains("Set-Cookie").ShouldBeFalse();
    }

    [Fact]
    public async Task A_new_link_leaves_the_one_before_as_it_was()
    {
        await (await host.Admin.PutJsonAsync("/api/users/twice", new { displayName = "Twice", role = "Dispatcher" })).ShouldBeAsync(200);
        var old = (await (await host.Admin.PostJsonAsync("/api/users/twice/sign-in-link", new { })).ShouldBeAsync(200))["url"]!.GetValue<string>();
        await (await host.Admin.PostJsonAsync("/api/users/twice/sign-in-link", new { })).ShouldBeAsync(200);
        using var client = host.Anonymous();
        (await client.GetAsync(old, TestContext.Current.CancellationToken)).Headers.Location!.OriginalString.ShouldBe("/");
        (await client.GetAsync(old, TestContext.Current.CancellationToken)).Headers.Location!.OriginalString.ShouldBe("/sign-in?link=expired");
    }

    [Fact]
    public async Task A_wrong_token_is_no_administrator()
    {
        using var client = host.Bearer(ApiHost.Token + "x");
        await (await client.GetAsync("/api/accounts", TestContext.Current.CancellationToken)).ShouldBeProblemAsync(401, "session.required");
    }

    [Theory]
    [InlineData("role", "System")]
    [InlineData("role", "Device")]
    [InlineData("accountId", "Customer")]
    [InlineData("technicianId", "Technician")]
    public async Task A_user_has_a_role_of_people_and_what_belongs_to_it(string field, string role)
        => (await (await host.Admin.PutJsonAsync("/api/users/odd", new { displayName = "Odd", role })).ShouldBeAsync(400))["field"]!.GetValue<string>().ShouldBe(field);
}
