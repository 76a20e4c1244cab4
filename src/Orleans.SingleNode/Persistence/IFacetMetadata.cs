namespace Orleans.Runtime;

/// <summary>Marks attributes that say how a constructor parameter is made.</summary>
public interface IFacetMetadata;
