using DubbingSdk.Pipeline;

namespace DubbingSdk;

/// <summary>A recording to isolate the speech of while it is sent back.</summary>
/// <remarks>It may be up to 500 MB and one hour long.</remarks>
public sealed record AudioIsolationStreamRequest : IValidated
{
    /// <summary>The recording: a file or a stream of audio or video.</summary>
    public required MediaSource Audio { get; init; }

    /// <summary>The form of <see cref="Audio"/>. It need only be set for raw samples.</summary>
    /// <value>Unset: <see cref="AudioFileFormat.Other"/>.</value>
    public AudioFileFormat? FileFormat { get; init; }

    void IValidated.Validate()
    {
        if (Audio is null)
            throw new ArgumentException("There is nothing to isolate. Set Audio to MediaSource.FromFile or FromStream.", nameof(Audio));
    }

    internal MultipartForm ToForm() => MultipartForm.Of(this)
        .Add("file_format", FileFormat)
        .AddFile("audio", Audio, FileFormat?.MediaType);
}
