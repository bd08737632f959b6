namespace DubbingSdk;

/// <summary>Checks whether an endpoint offers a format. The service offers WAV only where it produces a whole file.</summary>
internal static class FormatOffer
{
    public static void CheckWithoutWav(AudioFormat? format, string parameterName)
    {
        if (format is { IsKnown: true, Codec.Value: AudioCodec.Values.Wav })
            throw new ArgumentException("The service does not offer WAV here. Request PCM, such as AudioFormat.PcmAt16000Hz, which SaveAsWavAsync saves as WAV.", parameterName);
    }
}
