namespace DubbingSdk.Emulator.ElevenLabs.Dubbing.Projects;

/// <summary>A segment in one target language.</summary>
internal sealed class TargetLine
{
    /// <summary>The translation, or <see langword="null"/> while there is none; it is made before the segment is spoken.</summary>
    public string? Translation { get; set; }

    /// <summary>Whether the last output does not hold the line as it is now.</summary>
    public bool IsStale { get; set; } = true;
}
