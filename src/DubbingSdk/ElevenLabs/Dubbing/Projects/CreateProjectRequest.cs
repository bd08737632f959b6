using System.Buffers;
using DubbingSdk.Pipeline;

namespace DubbingSdk;

/// <summary>What to dub in a project.</summary>
/// <remarks>A file may be up to 3 GiB, with up to 32 speakers. An address is fetched later, so it must stay readable for long.</remarks>
public sealed record CreateProjectRequest : IValidated
{
    private const int MaxReferenceLength = 500;
    private const int MaxKeyterms = 1000;
    private const int MaxKeytermLength = 50;
    private const int MaxKeytermWords = 5;
    private const int MaxWebhooks = 3;

    private static readonly SearchValues<char> Forbidden = SearchValues.Create("<>{}[]\\`");

    /// <summary>The media to dub: a file, a stream, or an address.</summary>
    public required MediaSource Source { get; init; }

    /// <summary>A text of yours, at most 500 characters, that the service tells again with the project. One of its own for each project lets <see cref="DubbingProjectsClient.FindByReferenceAsync"/> find it after a doubtful failure.</summary>
    /// <remarks>The service does not take it for an idempotency key: a second create with the same reference makes, and bills, a second project.</remarks>
    public string? Reference { get; init; }

    /// <summary>The language of the source, as BCP-47 code. Region and script are ignored. Needed with a <see cref="Transcript"/>.</summary>
    /// <value>Unset: detected, and told by <see cref="ProjectTranscript.Language"/>.</value>
    public string? SourceLanguage { get; init; }

    /// <summary>The generation of the model, which holds for all languages of the project.</summary>
    /// <value>Unset: <see cref="DubbingModel.DubbingV2"/>.</value>
    public DubbingModel? Model { get; init; }

    /// <summary>Words to get right, such as names: at most 1000, each of at most 50 characters and 5 words, without any of <c>&lt; &gt; { } [ ] \ `</c>.</summary>
    public IReadOnlyList<string>? Keyterms { get; init; }

    /// <summary>The ids of at most 3 webhooks to tell when the project and its languages are done or have failed.</summary>
    public IReadOnlyList<string>? WebhookIds { get; init; }

    /// <summary>A first language to dub into, as BCP-47 code such as <c>es</c> or <c>pt-BR</c>. Take it up with <see cref="ProjectOperation.GetFirstLanguageAsync"/>.</summary>
    /// <value>Unset: none. The project is billed for its first language all the same, which is then added without a charge.</value>
    public string? TargetLanguage { get; init; }

    /// <summary>A transcript of your own instead of the service's. Needs <see cref="SourceLanguage"/>, and <see cref="TargetLanguage"/> if it holds translations. For Enterprise plans.</summary>
    public TranscriptInput? Transcript { get; init; }

    void IValidated.Validate()
    {
        if (Source is null)
            throw new ArgumentException("There is nothing to dub. Set Source to MediaSource.FromFile, FromStream or FromUri.", nameof(Source));
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
            throw new ArgumentException($"There are {Keyterms.Count} keyterms; at most {MaxKeyterms} are allowed.", nameof(Keyterms));

        foreach (var keyterm in Keyterms ?? [])
        {
            if (string.IsNullOrWhiteSpace(keyterm))
                throw new ArgumentException("A keyterm is empty. Leave it out.", nameof(Keyterms));
            if (keyterm.AsSpan().ContainsAny(Forbidden))
                throw new ArgumentException($"The keyterm '{keyterm}' has one of the characters < > {{ }} [ ] \\ `, which are not allowed.", nameof(Keyterms));
            if (keyterm.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length > MaxKeytermWords)
                throw new ArgumentException($"The keyterm '{keyterm}' has more than {MaxKeytermWords} words.", nameof(Keyterms));
            TextLength.Check(keyterm.Trim(), 1, MaxKeytermLength, nameof(Keyterms));
        }
    }

    private void CheckWebhooks()
    {
        if (WebhookIds?.Count > MaxWebhooks)
            throw new ArgumentException($"There are {WebhookIds.Count} webhooks; at most {MaxWebhooks} are allowed.", nameof(WebhookIds));
        if (WebhookIds?.Any(string.IsNullOrWhiteSpace) == true)
            throw new ArgumentException("The id of a webhook is empty. Leave it out.", nameof(WebhookIds));
    }

    private void CheckTranscript()
    {
        if (Transcript is null)
            return;

        Transcript.Check();
        if (SourceLanguage is null)
            throw new ArgumentException("A Transcript needs SourceLanguage, the language it is written in.", nameof(SourceLanguage));
        if (Transcript.HasTranslations && TargetLanguage is null)
            throw new ArgumentException("A Transcript with translations needs TargetLanguage, the language they are written in.", nameof(TargetLanguage));
    }
}
