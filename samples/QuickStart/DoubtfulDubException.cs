using DubbingSdk;

namespace QuickStart;

/// <summary>A dub may have been started, and is not in the list of the service yet.</summary>
internal sealed class DoubtfulDubException(string name, DubbingException doubt)
    : Exception($"The dub '{name}' may have been started, but the service does not list it. Check its list again before dubbing anew: {doubt.Message}", doubt);
