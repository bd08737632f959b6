namespace DubbingSdk.Emulator.Media.Tones;

internal static class Tone
{
    /// <summary>
    /// Returns the tone of a character, shifted by the voice and, each second, by the next character of the key, so that another text,
    /// another voice and another dub sound different.
    /// </summary>
    public static int Of(char? character, string key, double seconds, int pitch = 0) =>
        character is { } spoken and not ' ' ? 1 + ((spoken + key[(int)seconds % key.Length] + pitch) % ToneBank.Tones) : 0;
}
