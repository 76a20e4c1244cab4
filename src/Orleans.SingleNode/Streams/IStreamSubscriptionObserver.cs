namespace Orleans.Streams.Core;

public interface IStreamSubscriptionObserver
{
    /// <summary>An item is there and this activation has no handler yet: <c>handleFactory.Create&lt;T&gt;().ResumeAsync(...)</c>.</summary>
    Task OnSubscribed(IStreamSubscriptionHandleFactory handleFactory);
}
