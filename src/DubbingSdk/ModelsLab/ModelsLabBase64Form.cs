namespace DubbingSdk.ModelsLab;

/// <summary>How a file goes into the JSON of a request.</summary>
public enum ModelsLabBase64Form
{
    /// <summary>As a <c>data:</c> address that names the media type.</summary>
    DataUri,

    /// <summary>As its bytes alone.</summary>
    Plain,
}
