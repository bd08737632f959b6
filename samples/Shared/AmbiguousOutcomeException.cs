namespace Samples;

/// <summary>Work may have been started, but the service does not list it yet.</summary>
internal sealed class AmbiguousOutcomeException(string work, Exception cause)
    : Exception($"The {work} may have been started, but the service does not list it yet. Check the list later, before you start it a second time: {cause.Message}", cause);
