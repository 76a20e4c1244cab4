using System.Security.Cryptography;
using FieldService.Api.Hosting;
using FieldService.Domain.Commands;
using FieldService.Grains.Abstractions.Identity;

namespace FieldService.Api.Identity;

/// <summary>First start: creates <c>admin</c> with a password that is printed once. Only its hash is stored; it is never printed again.</summary>
internal sealed class FirstAdministrator(IGrainFactory grains) : IHostedService
{
    public const string UserName = "admin";
    private const string Letters = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var grain = grains.GetGrain<IUserGrain>(UserName);
        if (await grain.GetAsync(cancellationToken) is not null) return;
        var password = RandomNumberGenerator.GetString(Letters, 20);
        var user = new PutUser("Administrator", ActorRole.Administrator, null, null, Passwords.Hash(password), null);
        var result = await grain.PutAsync(new CommandMeta(CommandId.From("first-administrator"), Actor.System), user, cancellationToken);
        if (result.Refusal is { } refusal) throw new InvalidOperationException($"The first administrator was refused: {refusal.Message}");
        Notice.Write($"First start. User: {UserName}   Password: {password}", "It is shown only this once.");
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
