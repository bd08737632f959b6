namespace DubbingSdk;

/// <summary>Which formats are offered where. The service makes WAV only where a file is made as a whole.</summary>
internal static class FormatOffer
{
    public static void CheckWithoutWav(AudioFormat? format, string parameterName)
    {
        if (format is { IsKnown: true, Codec.Value: AudioCodec.Values.Wav })
            throw new ArgumentException("The service does not offer WAV here. Ask for PCM, such as AudioFormat.PcmAt16000Hz, which SaveAsWavAsync saves as WAV.", parameterName);
    }
}
