using FieldService.Domain.Commands;
using FieldService.Grains.Abstractions.Identity;

namespace FieldService.Grains.Tests.Identity;

public sealed class UserTests(FieldServiceSilo silo) : IClassFixture<FieldServiceSilo>
{
    [Fact]
    public async Task A_sign_in_link_works_once()
    {
        var user = await UserAsync("once");
        await user.IssueSignInLinkAsync("hash", silo.Time.GetUtcNow().AddMinutes(15));

        (await user.RedeemSignInLinkAsync("hash")).ShouldNotBeNull().Role.ShouldBe(ActorRole.Dispatcher);
        (await user.RedeemSignInLinkAsync("hash")).ShouldBeNull();
    }

    [Fact]
    public async Task Of_two_who_use_a_link_at_once_one_gets_in()
    {
        var user = await UserAsync("twice");
        await user.IssueSignInLinkAsync("hash", silo.Time.GetUtcNow().AddMinutes(15));

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => user.RedeemSignInLinkAsync("hash")));

        answers.Count(static a => a is not null).ShouldBe(1);
    }

    [Fact]
    public async Task A_used_link_stays_used_after_a_crash_and_an_unused_one_stays_good()
    {
        var (used, unused) = (await UserAsync("used"), await UserAsync("unused"));
        await used.IssueSignInLinkAsync("hash", silo.Time.GetUtcNow().AddMinutes(15));
        await unused.IssueSignInLinkAsync("hash", silo.Time.GetUtcNow().AddMinutes(15));
        await used.RedeemSignInLinkAsync("hash");

        await silo.CrashAsync();

        (await User("used").RedeemSignInLinkAsync("hash")).ShouldBeNull();
        (await User("unused").RedeemSignInLinkAsync("hash")).ShouldNotBeNull();
    }

    [Fact]
    public async Task The_newest_five_links_work_and_not_for_ever()
    {
        var user = await UserAsync("newest");
        for (var link = 0; link < 6; link++) await user.IssueSignInLinkAsync($"link-{link}", silo.Time.GetUtcNow().AddMinutes(15));

        (await user.RedeemSignInLinkAsync("link-0")).ShouldBeNull("a sixth link pushes out the first");
        (await user.RedeemSignInLinkAsync("link-1")).ShouldNotBeNull();
        (await user.RedeemSignInLinkAsync("link-1")).ShouldBeNull("each works once");
        silo.Time.Advance(TimeSpan.FromMinutes(16));
        (await user.RedeemSignInLinkAsync("link-5")).ShouldBeNull();
    }

    [Fact]
    public async Task A_profile_without_a_password_keeps_the_old_one()
    {
        var user = await UserAsync("keeper", "secret-hash");
        await user.PutAsync(Meta("keeper.2"), new PutUser("Keeper", ActorRole.Dispatcher, null, null, null, null));

        (await user.GetPasswordHashAsync()).ShouldBe("secret-hash");
    }

    private IUserGrain User(string name) => silo.Grains.GetGrain<IUserGrain>(name);

    private async Task<IUserGrain> UserAsync(string name, string? passwordHash = null)
    {
        (await User(name).PutAsync(Meta(name), new PutUser(name, ActorRole.Dispatcher, null, null, passwordHash, null))).Refusal.ShouldBeNull();
        return User(name);
    }

    private static CommandMeta Meta(string id) => new(new(id), Actor.System);
}
