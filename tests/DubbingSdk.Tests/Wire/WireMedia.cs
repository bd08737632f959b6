namespace DubbingSdk.Tests.Wire;

/// <summary>Media that was downloaded.</summary>
internal sealed class WireMedia(MediaDownload media, byte[] bytes)
{
    /// <summary>The media type that the bytes have, whatever was declared.</summary>
    public string? Type { get; } = media.Container.MediaType;

    public AudioFormat? Format { get; } = media.Format;

    public long? Length { get; } = media.Length;

    public DubbingResponseMetadata Metadata { get; } = media.Metadata;

    public byte[] Bytes { get; } = bytes;
}
