using System.Diagnostics;

namespace FieldService.Domain.Devices;

public static class DeviceEvolver
{
    public static Device Apply(Device? state, DeviceEvent e) => (state, e) switch
    {
        // New facts for a disabled device do not enable it.
        (_, DevicePut put) => new(put.Name, state?.Registration ?? RegistrationState.Registered, put.KeyHash, put.ExpectedIntervalSeconds, put.Bindings),
        (null, _) => throw new InvalidOperationException($"{e.GetType().Name} before the device was registered."),
        (_, DeviceEnabledSet set) => state with { Registration = set.Enabled ? RegistrationState.Registered : RegistrationState.Disabled },
        _ => throw new UnreachableException($"No rule for {e.GetType().Name}."),
    };
}
