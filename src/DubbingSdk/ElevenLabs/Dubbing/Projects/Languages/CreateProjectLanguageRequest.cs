namespace DubbingSdk;

/// <summary>A language to dub a project into.</summary>
public sealed record CreateProjectLanguageRequest : IValidated
{
    /// <summary>The language, as BCP-47 code such as <c>es</c> or <c>pt-BR</c>.</summary>
    public required string TargetLanguage { get; init; }

    /// <summary>How the voices are made.</summary>
    /// <value>Unset: as the service does it by default.</value>
    public ProjectVoiceSettings? VoiceSettings { get; init; }

    /// <summary>A translation of your own: the texts by the id or the external id of their segment, each segment exactly once. At most 20,000 and 4 MiB. For Enterprise plans.</summary>
    /// <value>Unset: translated by the service.</value>
    public IReadOnlyDictionary<string, string>? Translations { get; init; }

    /// <summary>The name of the type: texts are not printed.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(CreateProjectLanguageRequest);

    void IValidated.Validate()
    {
        if (string.IsNullOrWhiteSpace(TargetLanguage))
            throw new ArgumentException("TargetLanguage is needed, for example \"es\".", nameof(TargetLanguage));
        LanguageCode.Check(TargetLanguage, nameof(TargetLanguage), allowAuto: false);
        VoiceSettings?.Check();
        if (Translations is { Count: 0 } or { Count: > TranscriptInput.MaxSegments })
            throw new ArgumentException($"Translations must have one text for each segment, at most {TranscriptInput.MaxSegments}. Leave it out to have the service translate.", nameof(Translations));
        if (Translations?.Any(static text => string.IsNullOrWhiteSpace(text.Value)) == true)
            throw new ArgumentException("A translation is empty. Each segment needs a text.", nameof(Translations));
    }
}
