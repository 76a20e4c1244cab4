using System.Security.Cryptography;
using System.Text;

namespace FieldService.Simulator.Seeding;

/// <summary>Device keys that need not be stored: they follow from the administrator's token, which only the operator has.</summary>
internal static class DeviceKeys
{
    public static string For(string adminToken, string deviceId)
        => Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(adminToken), Encoding.UTF8.GetBytes($"device:{deviceId}")));
}
