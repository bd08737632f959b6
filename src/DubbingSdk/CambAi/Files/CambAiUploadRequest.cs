namespace DubbingSdk.CambAi;

/// <summary>The file to make room for.</summary>
public sealed record CambAiUploadRequest : IValidated
{
    /// <summary>The name of the file, whose extension tells its kind.</summary>
    public required string Filename { get; init; }

    /// <summary>The media type of the file, such as <c>video/mp4</c>.</summary>
    public required string ContentType { get; init; }

    void IValidated.Validate()
    {
        if (string.IsNullOrWhiteSpace(Filename))
            throw new ArgumentException("Filename is empty.", nameof(Filename));
        if (string.IsNullOrWhiteSpace(ContentType))
            throw new ArgumentException("ContentType is empty. Give a media type such as \"video/mp4\".", nameof(ContentType));
    }
}
