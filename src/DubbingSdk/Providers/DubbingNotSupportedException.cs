namespace DubbingSdk.Providers;

/// <summary>The exception for a request that the service of a provider does not support. Nothing was sent.</summary>
public sealed class DubbingNotSupportedException : DubbingException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">The message: what is not supported, and what to do instead.</param>
    /// <param name="provider">The name of the provider.</param>
    /// <param name="candidates">The supported alternatives.</param>
    public DubbingNotSupportedException(string message, string provider, IReadOnlyList<string>? candidates = null)
        : base(message)
    {
        Provider = provider;
        Candidates = candidates ?? [];
    }

    /// <summary>The name of the provider.</summary>
    public string Provider { get; }

    /// <summary>The supported alternatives, for example the languages that a tag may mean.</summary>
    public IReadOnlyList<string> Candidates { get; }
}
