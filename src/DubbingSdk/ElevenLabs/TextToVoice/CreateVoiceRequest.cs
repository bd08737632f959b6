namespace DubbingSdk;

/// <summary>A preview to make a voice of.</summary>
public sealed record CreateVoiceRequest : IValidated
{
    /// <summary>The name of the voice.</summary>
    public required string VoiceName { get; init; }

    /// <summary>What the voice is like, in 20 to 1000 characters.</summary>
    public required string VoiceDescription { get; init; }

    /// <summary>The <see cref="VoicePreview.GeneratedVoiceId"/> of the preview.</summary>
    public required string GeneratedVoiceId { get; init; }

    /// <summary>Labels of the voice, such as <c>language</c> or <c>accent</c>.</summary>
    public IReadOnlyDictionary<string, string>? Labels { get; init; }

    /// <summary>The ids of the other previews that were listened to, as feedback for the service.</summary>
    public IReadOnlyList<string>? PlayedNotSelectedVoiceIds { get; init; }

    /// <summary>The name of the type: texts are not printed.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(CreateVoiceRequest);

    void IValidated.Validate()
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(VoiceName);
        ArgumentException.ThrowIfNullOrWhiteSpace(GeneratedVoiceId);
        TextLength.Check(VoiceDescription ?? string.Empty, 20, 1000, nameof(VoiceDescription));
    }
}
