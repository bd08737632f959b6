namespace DubbingSdk;

/// <summary>A voice to create from a preview.</summary>
public sealed record CreateVoiceRequest : IValidated
{
    /// <summary>The name of the voice.</summary>
    public required string VoiceName { get; init; }

    /// <summary>The description of the voice, in 20 to 1000 characters.</summary>
    public required string VoiceDescription { get; init; }

    /// <summary>The <see cref="VoicePreview.GeneratedVoiceId"/> of the preview.</summary>
    public required string GeneratedVoiceId { get; init; }

    /// <summary>The labels of the voice, by name, such as <c>language</c> or <c>accent</c>.</summary>
    public IReadOnlyDictionary<string, string>? Labels { get; init; }

    /// <summary>The ids of previews that were played but not selected, as feedback for the service.</summary>
    public IReadOnlyList<string>? PlayedNotSelectedVoiceIds { get; init; }

    /// <summary>Returns the name of the type. The texts are left out, so that logs do not contain them.</summary>
    /// <returns>The name of the type.</returns>
    public override string ToString() => nameof(CreateVoiceRequest);

    void IValidated.Validate()
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(VoiceName);
        ArgumentException.ThrowIfNullOrWhiteSpace(GeneratedVoiceId);
        TextLength.Check(VoiceDescription ?? string.Empty, 20, 1000, nameof(VoiceDescription));
    }
}
