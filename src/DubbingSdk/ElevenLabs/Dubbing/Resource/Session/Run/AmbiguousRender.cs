namespace DubbingSdk;

/// <summary>A render that may have been begun.</summary>
/// <param name="Render">The file to make.</param>
/// <param name="Known">The ids of the renders that there were before.</param>
internal sealed record AmbiguousRender(StudioRender Render, IReadOnlySet<string> Known);
