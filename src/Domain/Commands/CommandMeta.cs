namespace FieldService.Domain.Commands;

/// <param name="ExpectedVersion">From <c>If-Match</c>; null accepts any version.</param>
public sealed record CommandMeta(CommandId Id, Actor Actor, long? ExpectedVersion = null);
