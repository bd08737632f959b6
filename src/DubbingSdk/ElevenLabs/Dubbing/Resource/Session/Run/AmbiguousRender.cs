namespace DubbingSdk;

/// <summary>A render whose request may have been accepted.</summary>
/// <param name="Render">The requested render.</param>
/// <param name="Known">The ids of the renders that existed before the request.</param>
internal sealed record AmbiguousRender(StudioRender Render, IReadOnlySet<string> Known);
