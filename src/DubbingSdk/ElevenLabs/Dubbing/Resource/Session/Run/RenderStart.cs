namespace DubbingSdk;

/// <summary>A render that was begun for a file that a save is to make.</summary>
internal sealed record RenderStart(StudioRender Render, RenderOperation Operation);
