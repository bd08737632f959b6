namespace DubbingSdk.Segmind;

/// <summary>Options of a <see cref="SegmindClient"/>.</summary>
public sealed class SegmindClientOptions : DubbingServiceOptions
{
    /// <summary>The base address for uploads, which the service serves from another host. Must be https; http only for the local machine.</summary>
    /// <value>Unset: <see cref="DubbingServiceOptions.BaseAddress"/> if that is set, otherwise <c>https://workflows-api.segmind.com</c>.</value>
    public Uri? UploadAddress { get; set; }

    internal override ServiceProfile Service => SegmindProfile.Instance;

    internal override Uri Address => BaseAddress ?? new Uri("https://api.segmind.com");

    internal override bool UsesOwnHosts => base.UsesOwnHosts && UploadAddress is null;

    internal override Uri AssetAddress => UploadAddress ?? BaseAddress ?? new Uri("https://workflows-api.segmind.com");

    internal override IEnumerable<string> FindMistakes(string? environmentKey, Func<string, string> name) =>
        base.FindMistakes(environmentKey, name).Concat(FindAddressMistakes(UploadAddress, name(nameof(UploadAddress))));
}
