namespace DubbingSdk.CambAi;

/// <summary>A request for an upload target.</summary>
public sealed record CambAiUploadRequest : IValidated
{
    /// <summary>The name of the file, with an extension.</summary>
    public required string Filename { get; init; }

    /// <summary>The media type of the file, such as <c>video/mp4</c>.</summary>
    public required string ContentType { get; init; }

    void IValidated.Validate()
    {
        if (string.IsNullOrWhiteSpace(Filename))
            throw new ArgumentException("Filename is empty. Set a name with an extension.", nameof(Filename));
        if (string.IsNullOrWhiteSpace(ContentType))
            throw new ArgumentException("ContentType is empty. Set a media type such as \"video/mp4\".", nameof(ContentType));
    }
}
