namespace DubbingSdk;

/// <summary>What kind of file to make of a dub.</summary>
public sealed record RenderRequest : IValidated
{
    /// <summary>The kind of file.</summary>
    public required RenderType RenderType { get; init; }

    /// <summary>Whether to even out the loudness.</summary>
    /// <value>Unset: <see langword="false"/>.</value>
    public bool? NormalizeVolume { get; init; }

    void IValidated.Validate() => OpenValue.Require(RenderType, nameof(RenderType));
}
