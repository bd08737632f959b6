using System.Text.Json;

namespace DubbingSdk;

/// <summary>A language of a project is dubbed.</summary>
/// <inheritdoc path="/remarks"/>
public sealed class DubbingLanguageCompletedEvent : DubbingLanguageEvent
{
    internal DubbingLanguageCompletedEvent(JsonElement payload)
        : base(payload) =>
        LosslessAudio = Uri.TryCreate(ReadText(Member(Find("outputs"), "lossless_audio")), UriKind.Absolute, out var address) ? address : null;

    /// <summary>Where the audio is, when the event tells it. The address is signed: whoever has it can fetch the audio, for about an hour. Do not log it.</summary>
    public Uri? LosslessAudio { get; }
}
