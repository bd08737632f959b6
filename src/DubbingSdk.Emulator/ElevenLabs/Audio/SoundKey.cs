using System.Security.Cryptography;
using System.Text;

namespace DubbingSdk.Emulator.ElevenLabs.Audio;

internal static class SoundKey
{
    /// <summary>Creates the key that shifts the tones, a different one for each combination of inputs.</summary>
    public static string Of(params IReadOnlyList<string?> causes) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', causes))));
}
