namespace DubbingSdk;

/// <summary>Validates output formats. The service offers WAV only where it creates a whole file.</summary>
internal static class FormatOffer
{
    public static void CheckWithoutWav(AudioFormat? format, string parameterName)
    {
        if (format is { IsKnown: true, Codec.Value: AudioCodec.Values.Wav })
            throw new ArgumentException("The service does not offer WAV here. Set a PCM format, such as AudioFormat.PcmAt16000Hz, which SaveAsWavAsync saves as WAV.", parameterName);
    }
}
