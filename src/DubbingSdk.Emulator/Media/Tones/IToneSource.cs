namespace DubbingSdk.Emulator.Media.Tones;

/// <summary>Returns the tone at a time: 0 is silence, 1 to <see cref="ToneBank.Tones"/> are tones of rising pitch.</summary>
internal interface IToneSource
{
    double Seconds { get; }

    int ToneAt(double seconds);
}
