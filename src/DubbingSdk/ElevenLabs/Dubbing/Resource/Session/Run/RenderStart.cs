namespace DubbingSdk;

/// <summary>A requested render and its operation.</summary>
internal sealed record RenderStart(StudioRender Render, RenderOperation Operation);
