namespace DubbingSdk;

/// <summary>Options of a <see cref="DubbingClient"/>.</summary>
public sealed class DubbingClientOptions : DubbingServiceOptions
{
    /// <summary>The region of the service. It cannot be combined with <see cref="DubbingServiceOptions.BaseAddress"/>.</summary>
    /// <value><see cref="DubbingRegion.Global"/>.</value>
    public DubbingRegion Region { get; set; }

    internal override ServiceProfile Service => ElevenLabsProfile.Instance;

    internal override Uri Address => BaseAddress ?? Region switch
    {
        DubbingRegion.UnitedStates => new Uri("https://api.us.elevenlabs.io"),
        DubbingRegion.EuropeanUnion => new Uri("https://api.eu.residency.elevenlabs.io"),
        DubbingRegion.India => new Uri("https://api.in.residency.elevenlabs.io"),
        DubbingRegion.Singapore => new Uri("https://api.sg.residency.elevenlabs.io"),
        _ => new Uri("https://api.elevenlabs.io"),
    };

    internal override IEnumerable<string> FindErrors(string? environmentKey, Func<string, string> name)
    {
        if (!Enum.IsDefined(Region))
            yield return $"{name(nameof(Region))} must be one of {string.Join(", ", Enum.GetNames<DubbingRegion>())}.";
        if (BaseAddress is not null && Region != DubbingRegion.Global)
            yield return $"Set {name(nameof(Region))} or {name(nameof(BaseAddress))}, not both.";
        foreach (var error in base.FindErrors(environmentKey, name))
            yield return error;
    }
}
