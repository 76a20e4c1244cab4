namespace Orleans.Runtime;

/// <summary>Anything a call can be sent to: a grain, an observer, a reference to one.</summary>
public interface IAddressable;
