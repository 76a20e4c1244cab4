namespace Orleans.Concurrency;

/// <summary>Names a method <c>public [static] bool Name(IInvokable request)</c> of the class.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class MayInterleaveAttribute(string callbackMethodName) : Attribute
{
    internal string CallbackMethodName { get; } = callbackMethodName;
}
