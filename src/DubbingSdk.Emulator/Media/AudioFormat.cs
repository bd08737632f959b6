using System.Globalization;
using DubbingSdk.Emulator.Media.Tones;

namespace DubbingSdk.Emulator.Media;

/// <summary>An audio format: codec, sample rate in hertz and, for some, bit rate in kbit/s.</summary>
internal sealed record AudioFormat(string Name, string ContentType, Func<IToneSource, FrameStream> Create)
{
    private const int MpegFrame = 1152;
    private const int ShortMpegFrame = 576;
    private const int OpusRate = 48_000;
    private const int OpusPacket = 960;
    private const int TelephoneRate = 8_000;

    private static readonly int[] PcmRates = [8_000, 16_000, 22_050, 24_000, 32_000, 44_100, 48_000];

    /// <summary>The formats that every audio operation supports.</summary>
    public static IReadOnlyList<AudioFormat> Common { get; } =
    [
        Mp3(22_050, 32, ShortMpegFrame),
        Mp3(24_000, 48, ShortMpegFrame),
        .. new[] { 32, 64, 96, 128, 192 }.Select(kilobits => Mp3(44_100, kilobits, MpegFrame)),
        .. PcmRates.Select(rate => Samples(Invariant($"pcm_{rate}"), "audio/pcm", ToneBank.FromPcm(rate))),
        Samples("ulaw_8000", "audio/basic", ToneBank.FromPcm(TelephoneRate).Compand(G711.MuLaw)),
        Samples("alaw_8000", "audio/x-alaw-basic", ToneBank.FromPcm(TelephoneRate).Compand(G711.ALaw)),
        .. new[] { 32, 64, 96, 128, 192 }.Select(Opus),
    ];

    /// <summary>The common formats, and WAV.</summary>
    public static IReadOnlyList<AudioFormat> All { get; } = [.. Common, .. PcmRates.Select(Wav)];

    public static AudioFormat Find(string name) => All.Single(format => string.Equals(format.Name, name, StringComparison.Ordinal));

    private static AudioFormat Mp3(int rate, int kilobits, int samplesPerFrame)
    {
        var name = Invariant($"mp3_{rate}_{kilobits}");
        var bank = ToneBank.FromResource($"{name}.frames", samplesPerFrame, rate);
        return new AudioFormat(name, "audio/mpeg", tones => Mp3File.Create(tones, bank));
    }

    private static AudioFormat Opus(int kilobits)
    {
        var name = Invariant($"opus_{OpusRate}_{kilobits}");
        var bank = ToneBank.FromResource($"{name}.frames", OpusPacket, OpusRate);
        return new AudioFormat(name, "audio/ogg", tones => OggOpusFile.Create(tones, bank));
    }

    private static AudioFormat Wav(int rate)
    {
        var bank = ToneBank.FromPcm(rate);
        return new AudioFormat(Invariant($"wav_{rate}"), "audio/wav", tones => WavFile.Create(tones, bank));
    }

    private static AudioFormat Samples(string name, string contentType, ToneBank bank) =>
        new(name, contentType, tones => new FrameStream(SampleRuns.Create(tones, bank)));

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
