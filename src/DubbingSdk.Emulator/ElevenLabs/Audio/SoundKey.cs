using System.Security.Cryptography;
using System.Text;

namespace DubbingSdk.Emulator.ElevenLabs.Audio;

internal static class SoundKey
{
    /// <summary>A text that shifts the tones, a different one for each combination of causes.</summary>
    public static string Of(params IReadOnlyList<string?> causes) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', causes))));
}
