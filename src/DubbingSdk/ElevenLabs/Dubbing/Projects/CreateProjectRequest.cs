using System.Buffers;
using DubbingSdk.Pipeline;

namespace DubbingSdk;

/// <summary>The source and the options of a project.</summary>
/// <remarks>A file may have up to 3 GiB, and up to 32 speakers. The service fetches a URI after the project is created, so it must stay readable for long.</remarks>
public sealed record CreateProjectRequest : IValidated
{
    private const int MaxReferenceLength = 500;
    private const int MaxKeyterms = 1000;
    private const int MaxKeytermLength = 50;
    private const int MaxKeytermWords = 5;
    private const int MaxWebhooks = 3;

    private static readonly SearchValues<char> Forbidden = SearchValues.Create("<>{}[]\\`");

    /// <summary>The media to dub: a file, a stream, or a URI.</summary>
    public required MediaSource Source { get; init; }

    /// <summary>A text of at most 500 characters, which the service returns with the project. A unique reference lets <see cref="DubbingProjectsClient.FindByReferenceAsync"/> find the project after an ambiguous outcome.</summary>
    /// <remarks>The reference is not an idempotency key: a second request with the same reference creates, and bills, a second project.</remarks>
    public string? Reference { get; init; }

    /// <summary>The source language, as BCP-47 code. The service ignores region and script. Required with a <see cref="Transcript"/>.</summary>
    /// <value>Unset: detected, and reported in <see cref="ProjectTranscript.Language"/>.</value>
    public string? SourceLanguage { get; init; }

    /// <summary>The generation of the model, for all languages of the project.</summary>
    /// <value>Unset: <see cref="DubbingModel.DubbingV2"/>.</value>
    public DubbingModel? Model { get; init; }

    /// <summary>The words to recognize, such as names: at most 1000, each of at most 50 characters and 5 words, without any of <c>&lt; &gt; { } [ ] \ `</c>.</summary>
    public IReadOnlyList<string>? Keyterms { get; init; }

    /// <summary>The ids of at most 3 webhooks that receive the events of the project and its languages.</summary>
    public IReadOnlyList<string>? WebhookIds { get; init; }

    /// <summary>The first target language, as BCP-47 code such as <c>es</c> or <c>pt-BR</c>. Get its operation with <see cref="ProjectOperation.GetFirstLanguageAsync"/>.</summary>
    /// <value>Unset: none. The project is billed for one language in any case, and the first one is then added without a charge.</value>
    public string? TargetLanguage { get; init; }

    /// <summary>The transcript to use instead of a transcription by the service. Requires <see cref="SourceLanguage"/>, and <see cref="TargetLanguage"/> if it holds translations. Requires an Enterprise plan.</summary>
    public TranscriptInput? Transcript { get; init; }

    void IValidated.Validate()
    {
        if (Source is null)
            throw new ArgumentException("Source is required. Set it to MediaSource.FromFile, FromStream or FromUri.", nameof(Source));
        TextLength.Check(Reference, 0, MaxReferenceLength, nameof(Reference));
        LanguageCode.Check(SourceLanguage, nameof(SourceLanguage), allowAuto: false);
        LanguageCode.Check(TargetLanguage, nameof(TargetLanguage), allowAuto: false);
        CheckKeyterms();
        CheckWebhooks();
        CheckTranscript();
    }

    internal MultipartForm ToForm() => MultipartForm.Of(this)
        .Add("source_url", (Source as UriMediaSource)?.Uri.AbsoluteUri)
        .Add("reference", Reference)
        .Add("source_language", SourceLanguage)
        .Add("model_id", Model)
        .AddEach("keyterms", Keyterms)
        .AddEach("webhook_ids", WebhookIds)
        .Add("target_language", TargetLanguage)
        .AddFile("file", Source as ReadableMediaSource)
        .AddFile("transcript", Transcript?.ToSource());

    private void CheckKeyterms()
    {
        if (Keyterms?.Count > MaxKeyterms)
            throw new ArgumentException($"Keyterms has {Keyterms.Count} items; at most {MaxKeyterms} are allowed.", nameof(Keyterms));

        foreach (var keyterm in Keyterms ?? [])
        {
            if (string.IsNullOrWhiteSpace(keyterm))
                throw new ArgumentException("Keyterms contains an empty keyterm. Leave it out.", nameof(Keyterms));
            if (keyterm.AsSpan().ContainsAny(Forbidden))
                throw new ArgumentException($"The keyterm '{keyterm}' contains one of the characters < > {{ }} [ ] \\ `, which are not allowed. Remove it.", nameof(Keyterms));
            if (keyterm.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length > MaxKeytermWords)
                throw new ArgumentException($"The keyterm '{keyterm}' has more than {MaxKeytermWords} words. Shorten or split it.", nameof(Keyterms));
            TextLength.Check(keyterm.Trim(), 1, MaxKeytermLength, nameof(Keyterms));
        }
    }

    private void CheckWebhooks()
    {
        if (WebhookIds?.Count > MaxWebhooks)
            throw new ArgumentException($"WebhookIds has {WebhookIds.Count} items; at most {MaxWebhooks} are allowed.", nameof(WebhookIds));
        if (WebhookIds?.Any(string.IsNullOrWhiteSpace) == true)
            throw new ArgumentException("WebhookIds contains an empty id. Leave it out.", nameof(WebhookIds));
    }

    private void CheckTranscript()
    {
        if (Transcript is null)
            return;

        Transcript.Check();
        if (SourceLanguage is null)
            throw new ArgumentException("A Transcript requires SourceLanguage, the language of its texts.", nameof(SourceLanguage));
        if (Transcript.HasTranslations && TargetLanguage is null)
            throw new ArgumentException("A Transcript with translations requires TargetLanguage, the language of the translations.", nameof(TargetLanguage));
    }
}
