namespace DubbingSdk.Segmind;

/// <summary>Settings of a <see cref="SegmindClient"/>.</summary>
public sealed class SegmindClientOptions : DubbingServiceOptions
{
    /// <summary>Another address for the upload of assets, which the service keeps apart from its models. Must be https; http only for this machine.</summary>
    /// <value>Unset: <see cref="DubbingServiceOptions.BaseAddress"/> if that is set, else the service's own.</value>
    public Uri? UploadAddress { get; set; }

    internal override ServiceProfile Service => SegmindProfile.Instance;

    internal override Uri Address => BaseAddress ?? new Uri("https://api.segmind.com");

    internal override bool UsesOwnHosts => base.UsesOwnHosts && UploadAddress is null;

    internal override Uri AssetAddress => UploadAddress ?? BaseAddress ?? new Uri("https://workflows-api.segmind.com");

    internal override IEnumerable<string> FindErrors(string? environmentKey, Func<string, string> name) =>
        base.FindErrors(environmentKey, name).Concat(FindAddressErrors(UploadAddress, name(nameof(UploadAddress))));
}
