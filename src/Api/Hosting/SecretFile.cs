using System.Security.Cryptography;

namespace FieldService.Api.Hosting;

/// <summary>Random bytes that survive a restart, in a file that only this user can read.</summary>
internal static class SecretFile
{
    private const int Size = 32;

    public static byte[] LoadOrCreate(string dataFolder, string name)
    {
        Directory.CreateDirectory(dataFolder);
        var path = Path.Combine(dataFolder, name);
        if (!File.Exists(path)) Create(path);
        var bytes = File.ReadAllBytes(path);
        return bytes.Length == Size ? bytes : throw new InvalidDataException($"{path} is damaged: it must have {Size} bytes.");
    }

    /// <summary>Written beside and moved, so that a crash never leaves half a secret.</summary>
    private static void Create(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        var temporary = path + ".new";
        using (var file = new FileStream(temporary, options))
        {
            file.Write(RandomNumberGenerator.GetBytes(Size));
            file.Flush(flushToDisk: true);
        }
        File.Move(temporary, path, overwrite: false);
    }
}
