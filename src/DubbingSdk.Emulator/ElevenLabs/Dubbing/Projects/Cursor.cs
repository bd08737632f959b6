using System.Globalization;
using System.Text;

namespace DubbingSdk.Emulator.ElevenLabs.Dubbing.Projects;

/// <summary>Encodes a position in a list that stays valid when items are added or removed.</summary>
internal static class Cursor
{
    public static string Write(string list, long sequence) =>
        Convert.ToBase64String(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{list}/{sequence}")));

    public static long? Read(string list, string cursor)
    {
        var bytes = new byte[cursor.Length];
        return Convert.TryFromBase64String(cursor, bytes, out var count)
            && Encoding.UTF8.GetString(bytes, 0, count).Split('/') is [var name, var sequence]
            && string.Equals(name, list, StringComparison.Ordinal)
            && long.TryParse(sequence, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;
    }
}
