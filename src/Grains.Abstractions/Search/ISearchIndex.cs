namespace FieldService.Grains.Abstractions.Search;

/// <summary>The projection behind every list: grains feed it through their outboxes and are never enumerated.</summary>
public interface ISearchIndex
{
    /// <summary>Adds or replaces; a document with an older or equal version than the stored one is dropped.</summary>
    Task PutAsync(SearchDocument document, CancellationToken cancellationToken);

    Task<SearchPage> QueryAsync(SearchQuery query, CancellationToken cancellationToken);
}
