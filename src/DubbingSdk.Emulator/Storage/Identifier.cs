using System.Globalization;
using System.Security.Cryptography;

namespace DubbingSdk.Emulator.Storage;

internal static class Identifier
{
    private const string Characters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    public static string Create(int length) => RandomNumberGenerator.GetString(Characters, length);

    /// <summary>Creates a UUID of version 7, which begins with the time.</summary>
    public static string CreateUuid(DateTimeOffset now)
    {
        var time = now.ToUnixTimeMilliseconds().ToString("x12", CultureInfo.InvariantCulture);
        var random = RandomNumberGenerator.GetHexString(18, lowercase: true);
        return $"{time[..8]}-{time[8..]}-7{random[..3]}-{RandomNumberGenerator.GetString("89ab", 1)}{random[3..6]}-{random[6..]}";
    }
}
