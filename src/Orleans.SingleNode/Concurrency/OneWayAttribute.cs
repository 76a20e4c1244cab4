namespace Orleans.Concurrency;

/// <summary>The caller's task completes when the call is sent.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OneWayAttribute : Attribute;
