namespace FieldService.TestKit.Grains;

/// <summary>While it is cut nothing durable can be changed or read: what a process does after that moment is as if it had died there.</summary>
public sealed class PowerSwitch
{
    private volatile bool _isCut;

    public bool IsCut => _isCut;

    public void Cut() => _isCut = true;

    public void Restore() => _isCut = false;

    public void Require()
    {
        if (_isCut) throw new IOException("The power is cut.");
    }
}
