namespace DubbingSdk.Emulator.ElevenLabs.Dubbing.Projects;

/// <summary>A segment in one target language.</summary>
internal sealed class TargetLine
{
    /// <summary>The translation, or <see langword="null"/> until the segment is translated.</summary>
    public string? Translation { get; set; }

    /// <summary>Whether the last output does not match the line.</summary>
    public bool IsStale { get; set; } = true;
}
