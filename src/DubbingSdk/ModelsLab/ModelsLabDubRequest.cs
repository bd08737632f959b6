using System.Text.Json.Serialization;
using DubbingSdk.Pipeline;

namespace DubbingSdk.ModelsLab;

/// <summary>A request to dub a recording.</summary>
public sealed record ModelsLabDubRequest : IValidated
{
    /// <summary>The media to dub: a URI, a file or a stream.</summary>
    /// <remarks>A file or a stream is sent as base64 within the request, without being held in memory. The service does not document a maximum size.</remarks>
    [JsonPropertyName("init_video")]
    public required MediaSource Source { get; init; }

    /// <summary>The language spoken in the source, such as <c>en</c>. Required, since the default of the service is Hindi.</summary>
    [JsonPropertyName("source_lang")]
    public required string SourceLanguage { get; init; }

    /// <summary>The language to dub into.</summary>
    [JsonPropertyName("output_lang")]
    public required ModelsLabLanguage OutputLanguage { get; init; }

    /// <summary>The prefix of the name of the dubbed file. Required, since the default of the service is <c>spanish_dub</c>.</summary>
    public required string FilePrefix { get; init; }

    /// <summary>The id of the voice, such as <c>henry</c>. The website of the service lists the voices.</summary>
    public string? VoiceId { get; init; }

    /// <summary>The speech model.</summary>
    /// <value>Unset: <c>kokoro</c>.</value>
    public string? VoiceModel { get; init; }

    /// <summary>The speed of the speech, more than 0. The service documents no range.</summary>
    /// <value>Unset: 1.0.</value>
    public double? Speed { get; init; }

    /// <summary>The seed of the random numbers. 0 gives a different result each time.</summary>
    public long? Seed { get; init; }

    /// <summary>The public https URI that receives a webhook when the dub is completed or has failed. <see cref="ModelsLabWebhook"/> reads its body.</summary>
    /// <remarks>The service does not document webhooks for dubs. Poll the status as well.</remarks>
    public Uri? Webhook { get; init; }

    /// <summary>A text or a number of the caller, which the body of the webhook repeats.</summary>
    public ModelsLabTrackId? TrackId { get; init; }

    /// <summary>The form in which a file or a stream is sent. The service requires base64 without documenting the form.</summary>
    /// <value><see cref="ModelsLabBase64Form.DataUri"/>, which the service documents for another call.</value>
    [JsonIgnore]
    public ModelsLabBase64Form Base64Form { get; init; }

    /// <summary>Whether the request contains the media instead of its URI.</summary>
    [JsonInclude]
    internal bool? Base64 { get; init; }

    /// <summary>Returns the name of the type, since the URI of a webhook may contain a secret.</summary>
    /// <returns>The name of the type.</returns>
    public override string ToString() => nameof(ModelsLabDubRequest);

    void IValidated.Validate()
    {
        if (Source is null)
            throw new ArgumentException("There is nothing to dub. Set Source to MediaSource.FromFile, FromStream or FromUri.", nameof(Source));
        LanguageCode.Check(SourceLanguage ?? string.Empty, nameof(SourceLanguage), allowAuto: false);
        OpenValue.Require(OutputLanguage, nameof(OutputLanguage));
        if (string.IsNullOrWhiteSpace(FilePrefix))
            throw new ArgumentException("FilePrefix is empty. Set a prefix, for example \"welcome_es\".", nameof(FilePrefix));
        if (Speed is { } speed && !(double.IsFinite(speed) && speed > 0))
            throw new ArgumentException("Speed must be more than 0. The normal speed is 1.", nameof(Speed));
        if (Webhook is not null && !WebAddress.IsSecure(Webhook))
            throw new ArgumentException("Webhook must be an absolute https URI; http only for the local machine.", nameof(Webhook));
        if (TrackId is { Value: "" })
            throw new ArgumentException("TrackId has no value. Create it from a text or a number, or leave it unset.", nameof(TrackId));
        if (!Enum.IsDefined(Base64Form))
            throw new ArgumentException($"Base64Form must be one of {string.Join(", ", Enum.GetNames<ModelsLabBase64Form>())}.", nameof(Base64Form));
    }

    internal BodyFactory ToBody() => Source is ReadableMediaSource file
        ? Base64Body.From(this with { Base64 = true }, ModelsLabJsonContext.Default.ModelsLabDubRequest, "init_video", file, Base64Form == ModelsLabBase64Form.DataUri)
        : JsonBody.From(this, ModelsLabJsonContext.Default.ModelsLabDubRequest);
}
