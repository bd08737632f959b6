namespace DubbingSdk.Emulator.Transcripts;

/// <summary>A text with its start and end, in seconds rounded down to milliseconds.</summary>
internal readonly record struct TimedText(string Text, double Start, double End);
