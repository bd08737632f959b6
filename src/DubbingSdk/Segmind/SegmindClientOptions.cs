namespace DubbingSdk.Segmind;

/// <summary>Options of a <see cref="SegmindClient"/>.</summary>
public sealed class SegmindClientOptions : DubbingServiceOptions
{
    /// <summary>Another base address for uploads, which the service takes at another host than its other calls. It must be https, or http on this machine.</summary>
    /// <value>Unset: <see cref="DubbingServiceOptions.BaseAddress"/> if that is set, else the service's own.</value>
    public Uri? UploadAddress { get; set; }

    internal override ServiceProfile Service => SegmindProfile.Instance;

    internal override Uri Address => BaseAddress ?? new Uri("https://api.segmind.com");

    internal override bool UsesOwnHosts => base.UsesOwnHosts && UploadAddress is null;

    internal override Uri AssetAddress => UploadAddress ?? BaseAddress ?? new Uri("https://workflows-api.segmind.com");

    internal override IEnumerable<string> FindErrors(string? environmentKey, Func<string, string> name) =>
        base.FindErrors(environmentKey, name).Concat(FindAddressErrors(UploadAddress, name(nameof(UploadAddress))));
}
