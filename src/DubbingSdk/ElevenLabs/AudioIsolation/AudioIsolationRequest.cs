using DubbingSdk.Pipeline;

namespace DubbingSdk;

/// <summary>A recording in which to isolate the speech.</summary>
/// <remarks>A recording may be up to 500 MB and one hour long.</remarks>
public sealed record AudioIsolationRequest : IValidated
{
    /// <summary>The recording: audio or video, from a file or a stream.</summary>
    public required MediaSource Audio { get; init; }

    /// <summary>The format of <see cref="Audio"/>. Required only for raw samples.</summary>
    /// <value>Unset: <see cref="AudioFileFormat.Other"/>.</value>
    public AudioFileFormat? FileFormat { get; init; }

    /// <summary>An image that the history shows with the item. The service does not document the supported image formats.</summary>
    public ReadOnlyMemory<byte>? PreviewImage { get; init; }

    void IValidated.Validate()
    {
        if (Audio is null)
            throw new ArgumentException("Audio is not set. Set it to MediaSource.FromFile or MediaSource.FromStream.", nameof(Audio));
    }

    internal MultipartForm ToForm() => MultipartForm.Of(this)
        .Add("file_format", FileFormat)
        .Add("preview_b64", PreviewImage is { } image ? Convert.ToBase64String(image.Span) : null)
        .AddFile("audio", Audio, FileFormat?.MediaType);
}
