namespace DubbingSdk.Emulator;

/// <summary>The format in which Segmind writes <c>x-rate-limit-reset-at-utc</c>.</summary>
public enum SegmindResetFormat
{
    /// <summary>As a date of ISO 8601, such as <c>2026-03-01T12:01:00Z</c>.</summary>
    Iso8601,

    /// <summary>As seconds since the Unix epoch.</summary>
    UnixSeconds,
}
