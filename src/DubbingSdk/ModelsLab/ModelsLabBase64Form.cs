namespace DubbingSdk.ModelsLab;

/// <summary>The form of a file in the JSON of a request.</summary>
public enum ModelsLabBase64Form
{
    /// <summary>A <c>data:</c> URI, which states the media type.</summary>
    DataUri,

    /// <summary>The base64 text alone.</summary>
    Plain,
}
