namespace FieldService.Runtime.Tests.Observers;

public interface IWatcher : IGrainObserver
{
    Task Notice(string text);

    void Hear(string text);
}
