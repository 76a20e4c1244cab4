namespace FieldService.Domain.Devices;

/// <summary><c>Silent</c>: connected or not, no reading came within 1.5 times the expected interval.</summary>
public enum ConnectionState { Offline, Online, Silent }
