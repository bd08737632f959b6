using System.Diagnostics;
using DubbingSdk.Pipeline;

namespace DubbingSdk;

/// <summary>An edit of a dub: change texts, times, speakers, voices and translations on a snapshot of it, then save the differences.</summary>
/// <remarks>
/// Not safe for concurrent use. A save that failed half way can be repeated: what the service has taken already is not sent again,
/// and work that was or may have been started is waited for instead of being paid for twice.
/// </remarks>
[DebuggerDisplay("{DubbingId}, version {Version}: {Segments.Count} segments")]
public class StudioSession
{
    private readonly IStudioCalls? _client;
    private readonly ClientSettings? _settings;
    private readonly StudioDraft _draft;
    private SaveState _state = new();
    private int _isSaving;

    /// <summary>Makes a session without a service behind it, for mocks.</summary>
    protected StudioSession() => _draft = new StudioDraft(new DubbingResource());

    internal StudioSession(IStudioCalls client, ClientSettings settings, DubbingResource resource)
    {
        _client = client;
        _settings = settings;
        _draft = new StudioDraft(resource);
    }

    /// <summary>The id of the dub.</summary>
    public string DubbingId => _draft.DubbingId;

    /// <summary>The version of the resource that the edits are based on.</summary>
    public long Version => _draft.Snapshot.Version;

    /// <summary>The language of the source.</summary>
    public string? SourceLanguage => _draft.Snapshot.SourceLanguage;

    /// <summary>Whether the source is a video.</summary>
    public bool HasVideo => _draft.Snapshot.Input is { IsAudio: false };

    /// <summary>The languages to dub into, with those that were added.</summary>
    public IReadOnlyList<string> TargetLanguages => _draft.Languages;

    /// <summary>The speakers, with those that were added.</summary>
    public IReadOnlyList<StudioSpeaker> Speakers => _draft.Speakers;

    /// <summary>The segments in the order they are heard, then those that were added; without those that were deleted.</summary>
    public IReadOnlyList<StudioSegment> Segments => _draft.Segments;

    /// <summary>What the save that is under way or failed has done so far; after a success, what it did.</summary>
    public StudioReport Report => _state.Report;

    /// <summary>Gets a segment.</summary>
    /// <param name="segmentId">The id of the segment.</param>
    /// <returns>The segment.</returns>
    /// <exception cref="KeyNotFoundException">There is none of this id, or it was deleted here.</exception>
    public virtual StudioSegment GetSegment(string segmentId) => Segments.FirstOrDefault(segment => segment.Id == segmentId)
        ?? throw new KeyNotFoundException($"The dub '{DubbingId}' has no segment '{segmentId}'. Segments lists all.");

    /// <summary>Gets a speaker.</summary>
    /// <param name="speakerId">The id of the speaker.</param>
    /// <returns>The speaker.</returns>
    /// <exception cref="KeyNotFoundException">There is none of this id.</exception>
    public virtual StudioSpeaker GetSpeaker(string speakerId) => Speakers.FirstOrDefault(speaker => speaker.Id == speakerId)
        ?? throw new KeyNotFoundException($"The dub '{DubbingId}' has no speaker '{speakerId}'. Speakers lists all.");

    /// <summary>Adds a segment.</summary>
    /// <param name="speaker">Who speaks.</param>
    /// <param name="startTime">When it begins, from the start of the media.</param>
    /// <param name="endTime">When it ends, from the start of the media.</param>
    /// <param name="text">What is said; <see langword="null"/> to have it transcribed with the dub.</param>
    /// <returns>The segment.</returns>
    public virtual StudioSegment AddSegment(StudioSpeaker speaker, TimeSpan startTime, TimeSpan endTime, string? text = null)
    {
        ArgumentNullException.ThrowIfNull(speaker);
        SegmentTimes.Check(startTime, endTime);
        return _draft.AddSegment(speaker, startTime, endTime, text);
    }

    /// <summary>Adds a speaker.</summary>
    /// <param name="name">The name.</param>
    /// <param name="voiceId">The id of a voice of the library, or one of <see cref="SpeakerVoice"/>; <see langword="null"/> to leave that to the service.</param>
    /// <returns>The speaker.</returns>
    public virtual StudioSpeaker AddSpeaker(string name, string? voiceId = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return _draft.AddSpeaker(name, voiceId);
    }

    /// <summary>Adds a language to dub into.</summary>
    /// <param name="language">The language, as ISO 639-1 or 639-3 code.</param>
    public virtual void AddLanguage(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        LanguageCode.Check(language, nameof(language), allowAuto: false);
        if (TargetLanguages.Contains(language, StringComparer.Ordinal))
            throw new ArgumentException($"The dub is made into '{language}' already.", nameof(language));

        _draft.AddLanguage(language);
    }

    /// <summary>Sends what was changed, and nothing else; has changed texts translated, has dubbed what became stale, and makes the renders that are asked for.</summary>
    /// <param name="options">What to do besides sending the changes.</param>
    /// <param name="progress">Told of each step.</param>
    /// <param name="cancellationToken">Ends the save. What was begun goes on at the service, and a second save goes on with it.</param>
    /// <returns>What was done.</returns>
    /// <exception cref="ArgumentException">A segment has a mistake; nothing was sent.</exception>
    /// <exception cref="DubbingConcurrentEditException">Somebody else has edited the dub. What was not sent yet is not sent.</exception>
    /// <exception cref="DubbingStalledException">Segments do not get dubbed; it names them.</exception>
    /// <exception cref="DubbingFailedException">A render failed.</exception>
    public virtual async Task<StudioReport> SaveAsync(
        StudioSaveOptions? options = null, IProgress<StudioProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        if (_client is null || _settings is null)
            throw NoService.Error();

        options ??= new StudioSaveOptions();
        options.Check(TargetLanguages);
        foreach (var segment in Segments)
            segment.Check();
        if (Interlocked.Exchange(ref _isSaving, 1) == 1)
            throw new InvalidOperationException("The session is being saved already. Await that first.");

        try
        {
            if (_state.HasSucceeded)
                _state = new SaveState();
            var save = new StudioSave(_client, _settings, _draft, _state, options, progress);
            _draft.Load(await new StudioRunner(save).RunAsync(cancellationToken).ConfigureAwait(false));
            _state.Succeeded();
            return Report;
        }
        finally
        {
            Volatile.Write(ref _isSaving, 0);
        }
    }
}
