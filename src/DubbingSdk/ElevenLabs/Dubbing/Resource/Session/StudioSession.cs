using System.Diagnostics;
using DubbingSdk.Pipeline;

namespace DubbingSdk;

/// <summary>A session that edits a dub: it collects changes of texts, times, speakers, voices and translations on a snapshot, and saves the differences.</summary>
/// <remarks>
/// Not safe for concurrent use. After a failed save, call <see cref="SaveAsync"/> again: it sends only what the service does not have yet,
/// and waits for work that was or may have been accepted instead of requesting it twice.
/// </remarks>
[DebuggerDisplay("{DubbingId}, version {Version}: {Segments.Count} segments")]
public class StudioSession
{
    private readonly IStudioCalls? _client;
    private readonly ClientSettings? _settings;
    private readonly StudioDraft _draft;
    private SaveState _state = new();
    private int _isSaving;

    /// <summary>Creates a session without a service behind it, for mocking.</summary>
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

    /// <summary>The code of the source language.</summary>
    public string? SourceLanguage => _draft.Snapshot.SourceLanguage;

    /// <summary>Whether the source is a video.</summary>
    public bool HasVideo => _draft.Snapshot.Input is { IsAudio: false };

    /// <summary>The target languages as codes, added ones included.</summary>
    public IReadOnlyList<string> TargetLanguages => _draft.Languages;

    /// <summary>The speakers, added ones included.</summary>
    public IReadOnlyList<StudioSpeaker> Speakers => _draft.Speakers;

    /// <summary>The segments in the order of their starts, then the added ones; without the deleted ones.</summary>
    public IReadOnlyList<StudioSegment> Segments => _draft.Segments;

    /// <summary>The results of the current or last save, up to its failure if it failed.</summary>
    public StudioReport Report => _state.Report;

    /// <summary>Gets a segment.</summary>
    /// <param name="segmentId">The id of the segment.</param>
    /// <returns>The segment.</returns>
    /// <exception cref="KeyNotFoundException">The dub has no segment with this id, or it was deleted in this session.</exception>
    public virtual StudioSegment GetSegment(string segmentId) => Segments.FirstOrDefault(segment => segment.Id == segmentId)
        ?? throw new KeyNotFoundException($"The dub '{DubbingId}' has no segment '{segmentId}'. See Segments for all of them.");

    /// <summary>Gets a speaker.</summary>
    /// <param name="speakerId">The id of the speaker.</param>
    /// <returns>The speaker.</returns>
    /// <exception cref="KeyNotFoundException">The dub has no speaker with this id.</exception>
    public virtual StudioSpeaker GetSpeaker(string speakerId) => Speakers.FirstOrDefault(speaker => speaker.Id == speakerId)
        ?? throw new KeyNotFoundException($"The dub '{DubbingId}' has no speaker '{speakerId}'. See Speakers for all of them.");

    /// <summary>Adds a segment.</summary>
    /// <param name="speaker">The speaker, of this session.</param>
    /// <param name="startTime">The start of the segment, measured from the start of the media.</param>
    /// <param name="endTime">The end of the segment, measured from the start of the media.</param>
    /// <param name="text">The text in the source language; <see langword="null"/> to transcribe it with the dub.</param>
    /// <returns>The new segment, which has no id until it is saved.</returns>
    public virtual StudioSegment AddSegment(StudioSpeaker speaker, TimeSpan startTime, TimeSpan endTime, string? text = null)
    {
        ArgumentNullException.ThrowIfNull(speaker);
        SegmentTimes.Check(startTime, endTime);
        return _draft.AddSegment(speaker, startTime, endTime, text);
    }

    /// <summary>Adds a speaker.</summary>
    /// <param name="name">The name of the speaker.</param>
    /// <param name="voiceId">The id of a library voice, or a value of <see cref="SpeakerVoice"/>; <see langword="null"/> for the default of the service.</param>
    /// <returns>The new speaker, which has no id until it is saved.</returns>
    public virtual StudioSpeaker AddSpeaker(string name, string? voiceId = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return _draft.AddSpeaker(name, voiceId);
    }

    /// <summary>Adds a target language.</summary>
    /// <param name="language">The target language, as ISO 639-1 or 639-3 code.</param>
    public virtual void AddLanguage(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        LanguageCode.Check(language, nameof(language), allowAuto: false);
        if (TargetLanguages.Contains(language, StringComparer.Ordinal))
            throw new ArgumentException($"The dub already has the target language '{language}'.", nameof(language));

        _draft.AddLanguage(language);
    }

    /// <summary>Sends the changes, translates changed texts, dubs stale segments, creates the renders, and waits for the results. Billed.</summary>
    /// <param name="options">Options for this save: what to translate, dub and render.</param>
    /// <param name="progress">Receives a report before each change and at each poll.</param>
    /// <param name="cancellationToken">Cancels the save, never the work of the service. Another save continues it.</param>
    /// <returns>The results of the save.</returns>
    /// <exception cref="ArgumentException">An option or a segment is invalid. No request was sent.</exception>
    /// <exception cref="DubbingConcurrentEditException">The dub was edited outside this session. The remaining changes were not sent.</exception>
    /// <exception cref="DubbingStalledException">The dub makes no progress. The exception lists the stale segments.</exception>
    /// <exception cref="DubbingFailedException">A render failed.</exception>
    /// <exception cref="InvalidOperationException">Another save of this session is in progress.</exception>
    /// <example>
    /// <code>
    /// var session = await client.Dubbing.Resource.OpenSessionAsync(dubbingId);
    /// session.Segments[0].Translations["es"].Text = "Hola a todos.";
    /// var report = await session.SaveAsync(new StudioSaveOptions { Renders = [new StudioRender("es", RenderType.Mp3)] });
    /// await report.Renders[0].SaveToFileAsync("talk.es.mp3");
    /// </code>
    /// </example>
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
            throw new InvalidOperationException("The session is being saved already. Await that save first.");

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
