namespace FieldService.Api.Answers;

/// <summary>One page of a list as documented; what is written is the index's own JSON.</summary>
/// <param name="Next">Cursor of the next page; absent on the last.</param>
internal sealed record Page<TItem>(IReadOnlyList<TItem> Items, string? Next = null);
