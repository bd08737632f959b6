namespace DubbingSdk;

/// <summary>The options of a render.</summary>
public sealed record RenderRequest
{
    /// <summary>The kind of file.</summary>
    public required RenderType RenderType { get; init; }

    /// <summary>Whether to normalize the volume.</summary>
    /// <value>Unset: <see langword="false"/>.</value>
    public bool? NormalizeVolume { get; init; }

    internal void Check() => OpenValue.Require(RenderType, nameof(RenderType));
}
