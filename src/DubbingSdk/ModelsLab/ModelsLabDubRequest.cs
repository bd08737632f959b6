using System.Text.Json.Serialization;
using DubbingSdk.Pipeline;

namespace DubbingSdk.ModelsLab;

/// <summary>What to dub, and how.</summary>
public sealed record ModelsLabDubRequest : IValidated
{
    /// <summary>The media to dub: an address, a file or a stream.</summary>
    /// <remarks>A file or a stream goes into the request as base64, straight from where it lies. How long it may be is not documented.</remarks>
    [JsonPropertyName("init_video")]
    public required MediaSource Source { get; init; }

    /// <summary>The language of the source, such as <c>en</c>. The service would take it for Hindi.</summary>
    [JsonPropertyName("source_lang")]
    public required string SourceLanguage { get; init; }

    /// <summary>The language to dub into.</summary>
    [JsonPropertyName("output_lang")]
    public required ModelsLabLanguage OutputLanguage { get; init; }

    /// <summary>The beginning of the name of the file that is made. The service would call it <c>spanish_dub</c>.</summary>
    public required string FilePrefix { get; init; }

    /// <summary>The voice that speaks, such as <c>henry</c>.</summary>
    public string? VoiceId { get; init; }

    /// <summary>The model that speaks.</summary>
    /// <value>Unset: <c>kokoro</c>.</value>
    public string? VoiceModel { get; init; }

    /// <summary>How fast to speak. The service documents no range.</summary>
    /// <value>Unset: 1.0.</value>
    public double? Speed { get; init; }

    /// <summary>A number that makes chance repeatable; 0 gives another result each time.</summary>
    public long? Seed { get; init; }

    /// <summary>A public https address that is told when the dub is done or has failed. <see cref="ModelsLabWebhook"/> reads what comes there.</summary>
    /// <remarks>The service does not name dubs among what it sends webhooks for, so ask for the status too.</remarks>
    public Uri? Webhook { get; init; }

    /// <summary>A text or a number of yours that is repeated to the webhook.</summary>
    public ModelsLabTrackId? TrackId { get; init; }

    /// <summary>How a file or a stream goes into the request. The service asks for base64 without saying which form.</summary>
    /// <value><see cref="ModelsLabBase64Form.DataUri"/>, the form that it documents for files of another call.</value>
    [JsonIgnore]
    public ModelsLabBase64Form Base64Form { get; init; }

    /// <summary>Whether the source is sent as it is rather than as an address.</summary>
    [JsonInclude]
    internal bool? Base64 { get; init; }

    /// <summary>The name of the type: the address of a webhook may hold a secret.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(ModelsLabDubRequest);

    void IValidated.Validate()
    {
        if (Source is null)
            throw new ArgumentException("There is nothing to dub. Set Source to MediaSource.FromFile, FromStream or FromUri.", nameof(Source));
        LanguageCode.Check(SourceLanguage ?? string.Empty, nameof(SourceLanguage), allowAuto: false);
        OpenValue.Require(OutputLanguage, nameof(OutputLanguage));
        if (string.IsNullOrWhiteSpace(FilePrefix))
            throw new ArgumentException("FilePrefix is empty. Name what is made, for example \"welcome_es\".", nameof(FilePrefix));
        if (Speed is { } speed && !(double.IsFinite(speed) && speed > 0))
            throw new ArgumentException("Speed must be more than 0. 1 is the ordinary speed.", nameof(Speed));
        if (Webhook is not null && !WebAddress.IsSecure(Webhook))
            throw new ArgumentException("Webhook must be absolute and begin with https://; http:// only for this machine.", nameof(Webhook));
        if (TrackId is { Value: "" })
            throw new ArgumentException("TrackId has no value. Make it from a text or a number of yours, or leave it out.", nameof(TrackId));
        if (!Enum.IsDefined(Base64Form))
            throw new ArgumentException($"Base64Form must be one of {string.Join(", ", Enum.GetNames<ModelsLabBase64Form>())}.", nameof(Base64Form));
    }

    internal BodyFactory ToBody() => Source is ReadableMediaSource file
        ? Base64Body.From(this with { Base64 = true }, ModelsLabJsonContext.Default.ModelsLabDubRequest, "init_video", file, Base64Form == ModelsLabBase64Form.DataUri)
        : JsonBody.From(this, ModelsLabJsonContext.Default.ModelsLabDubRequest);
}
