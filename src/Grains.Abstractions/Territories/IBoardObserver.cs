namespace FieldService.Grains.Abstractions.Territories;

/// <summary>One per API host, which fans out to its browsers.</summary>
[Alias("fs.board-observer")]
public interface IBoardObserver : IGrainObserver
{
    [Alias("changed")]
    Task ChangedAsync(BoardDelta delta);
}
