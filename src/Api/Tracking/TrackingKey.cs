using System.Security.Cryptography;

namespace FieldService.Api.Tracking;

/// <summary>The secret that tracking links are signed with: 32 random bytes in the data folder, readable by this user only.</summary>
internal sealed class TrackingKey
{
    private const int Size = 32;

    private TrackingKey(byte[] bytes) => Bytes = bytes;

    public byte[] Bytes { get; }

    public static TrackingKey LoadOrCreate(string dataFolder)
    {
        Directory.CreateDirectory(dataFolder);
        var path = Path.Combine(dataFolder, "tracking.key");
        if (!File.Exists(path)) Create(path);
        var bytes = File.ReadAllBytes(path);
        return bytes.Length == Size ? new(bytes) : throw new InvalidDataException($"{path} is damaged: it must have {Size} bytes.");
    }

    /// <summary>Written beside and moved, so that a crash never leaves half a key.</summary>
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
