namespace DubbingSdk.Emulator.Transcripts;

/// <summary>A text with the time it takes, in seconds rounded down to milliseconds.</summary>
internal readonly record struct TimedText(string Text, double Start, double End);
