namespace FieldService.Domain.Commands;

/// <summary>Says what the caller can do about it; the API maps each to one HTTP status.</summary>
public enum RefusalKind
{
    /// <summary>The command itself is wrong (400).</summary>
    Invalid,

    /// <summary>What it refers to does not exist (404).</summary>
    NotFound,

    /// <summary>Right in itself, but not in the present state (409).</summary>
    Conflict,

    /// <summary>The state has moved on since the caller looked (412).</summary>
    VersionMismatch,

    /// <summary>Not for this actor (403).</summary>
    Forbidden,
}
