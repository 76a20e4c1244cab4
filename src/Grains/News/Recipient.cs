namespace FieldService.Grains.News;

/// <summary>Someone who must hear about a change: a kind of listener and the id of the one, e.g. (<c>territory</c>, <c>north</c>).</summary>
public readonly record struct Recipient(string Kind, string Id)
{
    public override string ToString() => $"{Kind}|{Id}";
}
