namespace FieldService.Domain.Identity;

/// <summary>
/// A typed id: 1-80 characters of <c>A-Z a-z 0-9 . _ -</c>. The separators of URLs, stream keys and composite keys
/// (<c>/ + # ? \ |</c>) cannot occur, so ids can be put next to each other without escaping.
/// </summary>
public interface IId<TSelf> : IParsable<TSelf> where TSelf : struct, IId<TSelf>
{
    string Value { get; }

    /// <summary>Wraps a value that is known to be well-formed; throws <see cref="FormatException"/> when it is not.</summary>
    static abstract TSelf From(string value);
}
