namespace DubbingSdk;

/// <summary>The stages of a save.</summary>
public enum StudioStage
{
    /// <summary>Sending the changes.</summary>
    Editing,

    /// <summary>Waiting for changed texts to be translated.</summary>
    Translating,

    /// <summary>Waiting for segments to be dubbed.</summary>
    Dubbing,

    /// <summary>Waiting for a file to be rendered.</summary>
    Rendering,
}
