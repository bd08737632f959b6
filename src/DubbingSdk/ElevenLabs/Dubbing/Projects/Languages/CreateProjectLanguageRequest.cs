namespace DubbingSdk;

/// <summary>A target language to add to a project.</summary>
public sealed record CreateProjectLanguageRequest : IValidated
{
    /// <summary>The target language, as BCP-47 code such as <c>es</c> or <c>pt-BR</c>.</summary>
    public required string TargetLanguage { get; init; }

    /// <summary>The settings of the voices.</summary>
    /// <value>Unset: the defaults of the service.</value>
    public ProjectVoiceSettings? VoiceSettings { get; init; }

    /// <summary>The translations to use instead of those of the service, keyed by the id or the external id of the segment, each segment exactly once. At most 20,000 texts and 4 MiB. Requires an Enterprise plan.</summary>
    /// <value>Unset: translated by the service.</value>
    public IReadOnlyDictionary<string, string>? Translations { get; init; }

    /// <summary>Returns the name of the type, without any of its texts.</summary>
    /// <returns>The name of the type.</returns>
    public override string ToString() => nameof(CreateProjectLanguageRequest);

    void IValidated.Validate()
    {
        if (string.IsNullOrWhiteSpace(TargetLanguage))
            throw new ArgumentException("TargetLanguage is required, for example \"es\".", nameof(TargetLanguage));
        LanguageCode.Check(TargetLanguage, nameof(TargetLanguage), allowAuto: false);
        VoiceSettings?.Check();
        if (Translations is { Count: 0 } or { Count: > TranscriptInput.MaxSegments })
            throw new ArgumentException($"Translations must have one text for each segment, at most {TranscriptInput.MaxSegments}. Leave it unset to use translations by the service.", nameof(Translations));
        if (Translations?.Any(static text => string.IsNullOrWhiteSpace(text.Value)) == true)
            throw new ArgumentException("Translations contains an empty text. Each segment requires a text.", nameof(Translations));
    }
}
