using DubbingSdk.Emulator.Sources;
using DubbingSdk.Emulator.Transcripts;

namespace DubbingSdk.Emulator.ElevenLabs.Dubbing;

/// <summary>A dub. It is immutable: its progress follows from the current time alone.</summary>
internal sealed record Dub
{
    public required string Id { get; init; }

    public required long Sequence { get; init; }

    public required string Name { get; init; }

    public required string CreatorKey { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset PreparingAt { get; init; }

    public required DateTimeOffset DubbingAt { get; init; }

    public required DateTimeOffset DoneAt { get; init; }

    public required DubSource Source { get; init; }

    /// <summary>The length of the part of the source that is dubbed.</summary>
    public required double Seconds { get; init; }

    public required string SourceLanguage { get; init; }

    public required string? TargetLanguage { get; init; }

    public required int Speakers { get; init; }

    public required bool IsStudio { get; init; }

    /// <summary>The error with which the dub fails when it would be done; a source that cannot be dubbed fails earlier.</summary>
    public required string? Error { get; init; }

    public IReadOnlyList<string> TargetLanguages => TargetLanguage is null ? [] : [TargetLanguage];

    public DubStage StageAt(DateTimeOffset now) =>
        now < PreparingAt ? DubStage.Queued
        : now < DubbingAt ? DubStage.Preparing
        : Source.Error is not null ? DubStage.Failed
        : now < DoneAt ? DubStage.Dubbing
        : Error is not null ? DubStage.Failed
        : DubStage.Dubbed;

    /// <summary>Returns whether the Studio can open the dub: when it is done or, without a target language, when it is prepared.</summary>
    public bool IsEditableAt(DateTimeOffset now) =>
        IsStudio && Error is null && Source.Error is null && now >= (TargetLanguage is null ? DubbingAt : DoneAt);

    public Script Script(string language) => new(Id, language, Seconds, Speakers);
}
