namespace FieldService.Simulator.Devices;

/// <summary>Says once that the server went away and once that it is back, not once per device.</summary>
internal sealed class ServerWatch(Action<string> log)
{
    private int _away;

    public void Answered()
    {
        if (Volatile.Read(ref _away) != 0 && Interlocked.Exchange(ref _away, 0) != 0) log("The server is back; devices send what they kept");
    }

    public void DidNotAnswer()
    {
        if (Interlocked.Exchange(ref _away, 1) == 0) log("The server does not answer; devices keep their readings");
    }
}
