using DubbingSdk;

namespace Samples;

/// <summary>Work may have been started, and is not in the list of the service yet.</summary>
internal sealed class DoubtfulException(string work, DubbingException doubt)
    : Exception($"The {work} may have been started, but the service does not list it. Check its list again before dubbing anew: {doubt.Message}", doubt);
