namespace FieldService.Domain.Devices;

public enum RegistrationState { Unregistered, Registered, Disabled, Error }
