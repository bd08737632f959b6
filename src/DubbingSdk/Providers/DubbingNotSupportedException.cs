namespace DubbingSdk.Providers;

/// <summary>A service cannot do what was asked of its provider. Nothing was sent.</summary>
public sealed class DubbingNotSupportedException : DubbingException
{
    /// <summary>Makes the exception.</summary>
    /// <param name="message">What the service cannot do, and what to do instead.</param>
    /// <param name="provider">The name of the provider.</param>
    /// <param name="candidates">What could be asked for in its place.</param>
    public DubbingNotSupportedException(string message, string provider, IReadOnlyList<string>? candidates = null)
        : base(message)
    {
        Provider = provider;
        Candidates = candidates ?? [];
    }

    /// <summary>The name of the provider.</summary>
    public string Provider { get; }

    /// <summary>What could be asked for in its place, for example the languages that a tag may mean.</summary>
    public IReadOnlyList<string> Candidates { get; }
}
