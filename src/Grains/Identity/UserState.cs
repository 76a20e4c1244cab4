using System.Collections.Immutable;
using FieldService.Grains.Abstractions.Identity;

namespace FieldService.Grains.Identity;

public sealed record UserState(PutUser Facts)
{
    // More than anybody sends to one person on purpose; what is older gives way.
    private const int LinksKept = 5;

    /// <summary>Unused one-time links, oldest first.</summary>
    public ImmutableList<SignInLink> SignInLinks { get; init; } = [];

    public UserState With(SignInLink link)
    {
        var links = SignInLinks.Add(link);
        return this with { SignInLinks = links.Count > LinksKept ? links.RemoveAt(0) : links };
    }

    public UserState Without(SignInLink link) => this with { SignInLinks = SignInLinks.Remove(link) };
}
