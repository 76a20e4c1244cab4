namespace FieldService.Domain.Commands;

/// <summary>Who asked. <paramref name="Name"/> is shown in timelines; <paramref name="Role"/> decides what is allowed.</summary>
public sealed record Actor(string Id, string Name, ActorRole Role)
{
    public static Actor System { get; } = new("system", "FieldService", ActorRole.System);
}
