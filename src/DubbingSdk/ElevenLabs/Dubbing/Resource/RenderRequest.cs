namespace DubbingSdk;

/// <summary>What kind of file to make of a dub.</summary>
public sealed record RenderRequest
{
    /// <summary>The kind of file.</summary>
    public required RenderType RenderType { get; init; }

    /// <summary>Whether to even out the loudness.</summary>
    /// <value>Unset: <see langword="false"/>.</value>
    public bool? NormalizeVolume { get; init; }

    internal void Check() => OpenValue.Require(RenderType, nameof(RenderType));
}
