namespace DubbingSdk;

/// <summary>The options of a render.</summary>
public sealed record RenderRequest : IValidated
{
    /// <summary>The kind of file.</summary>
    public required RenderType RenderType { get; init; }

    /// <summary>Whether to normalize the volume.</summary>
    /// <value>Unset: <see langword="false"/>.</value>
    public bool? NormalizeVolume { get; init; }

    void IValidated.Validate() => OpenValue.Require(RenderType, nameof(RenderType));
}
