using System.Text;

namespace DubbingSdk.Tests.Support;

/// <summary>Small media made on the spot.</summary>
internal static class MediaSamples
{
    /// <summary>A mono 8 kHz 16-bit WAV of so many samples.</summary>
    public static byte[] Wav(int samples = 40)
    {
        using var wav = new MemoryStream();
        using var writer = new BinaryWriter(wav, Encoding.ASCII);
        writer.Write("RIFF"u8);
        writer.Write(36 + (samples * 2));
        writer.Write("WAVEfmt "u8);
        writer.Write(16);
        writer.Write((short)1);
        writer.Write((short)1);
        writer.Write(8000);
        writer.Write(16000);
        writer.Write((short)2);
        writer.Write((short)16);
        writer.Write("data"u8);
        writer.Write(samples * 2);
        for (var sample = 0; sample < samples; sample++)
            writer.Write((short)(Math.Sin(sample * 0.3) * 8000));
        writer.Flush();
        return wav.ToArray();
    }
}
