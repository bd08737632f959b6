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
    private readonly List<StudioSegment> _segments = [];
    private readonly List<StudioSpeaker> _speakers = [];
    private readonly List<string> _languages = [];
    private IReadOnlyList<StudioSegment>? _visible;
    private int _isSaving;

    /// <summary>Makes a session without a service behind it, for mocks.</summary>
    protected StudioSession()
    {
        Client = null!;
        Settings = null!;
        Snapshot = new DubbingResource();
    }

    internal StudioSession(DubbingResourceClient client, ClientSettings settings, DubbingResource resource)
    {
        Client = client;
        Settings = settings;
        Snapshot = resource;
        Load(resource);
    }

    /// <summary>The id of the dub.</summary>
    public string DubbingId => Snapshot.Id;

    /// <summary>The version of the resource that the edits are based on.</summary>
    public long Version => Snapshot.Version;

    /// <summary>The language of the source.</summary>
    public string? SourceLanguage => Snapshot.SourceLanguage;

    /// <summary>Whether the source is a video.</summary>
    public bool HasVideo => Snapshot.Input is { IsAudio: false };

    /// <summary>The languages to dub into, with those that were added.</summary>
    public IReadOnlyList<string> TargetLanguages => _languages;

    /// <summary>The speakers, with those that were added.</summary>
    public IReadOnlyList<StudioSpeaker> Speakers => _speakers;

    /// <summary>The segments in the order they are heard, then those that were added; without those that were deleted.</summary>
    public IReadOnlyList<StudioSegment> Segments => _visible ??= _segments.FindAll(segment => !segment.IsDeleted);

    /// <summary>What the save that is under way or failed has done so far; after a success, what it did.</summary>
    public StudioReport Report { get; private set; } = new();

    internal DubbingResourceClient Client { get; }

    internal ClientSettings Settings { get; }

    internal DubbingResource Snapshot { get; private set; }

    /// <summary>All segments, with those that were deleted here.</summary>
    internal IReadOnlyList<StudioSegment> AllSegments => _segments;

    /// <summary>What was begun for this save, and must not be begun again.</summary>
    internal StudioPending Pending { get; private set; } = new();

    /// <summary>Gets a segment.</summary>
    /// <param name="segmentId">The id of the segment.</param>
    /// <returns>The segment.</returns>
    /// <exception cref="KeyNotFoundException">There is none of this id, or it was deleted here.</exception>
    public virtual StudioSegment GetSegment(string segmentId) => _segments.Find(segment => segment.Id == segmentId && !segment.IsDeleted)
        ?? throw new KeyNotFoundException($"The dub '{DubbingId}' has no segment '{segmentId}'. Segments lists all.");

    /// <summary>Gets a speaker.</summary>
    /// <param name="speakerId">The id of the speaker.</param>
    /// <returns>The speaker.</returns>
    /// <exception cref="KeyNotFoundException">There is none of this id.</exception>
    public virtual StudioSpeaker GetSpeaker(string speakerId) => _speakers.Find(speaker => speaker.Id == speakerId)
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
        var segment = new StudioSegment(this, id: null) { StartTime = startTime, EndTime = endTime };
        segment.MoveTo(speaker);
        if (text is not null)
            segment.Text = text;
        segment.Complete(_languages);
        _segments.Add(segment);
        SegmentsChanged();
        return segment;
    }

    /// <summary>Adds a speaker.</summary>
    /// <param name="name">The name.</param>
    /// <param name="voiceId">The id of a voice of the library, or one of <see cref="SpeakerVoice"/>; <see langword="null"/> to leave that to the service.</param>
    /// <returns>The speaker.</returns>
    public virtual StudioSpeaker AddSpeaker(string name, string? voiceId = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        var speaker = new StudioSpeaker(this, id: null, name, voiceId is null ? [] : _languages.ToDictionary(language => language, _ => voiceId, StringComparer.Ordinal));
        _speakers.Add(speaker);
        return speaker;
    }

    /// <summary>Adds a language to dub into.</summary>
    /// <param name="language">The language, as ISO 639-1 or 639-3 code.</param>
    public virtual void AddLanguage(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        LanguageCode.Check(language, nameof(language), allowAuto: false);
        if (_languages.Contains(language, StringComparer.Ordinal))
            throw new ArgumentException($"The dub is made into '{language}' already.", nameof(language));

        _languages.Add(language);
        _segments.ForEach(segment => segment.Complete(_languages));
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
        options ??= new StudioSaveOptions();
        options.Check(this);
        foreach (var segment in Segments)
            segment.Check();
        if (Interlocked.Exchange(ref _isSaving, 1) == 1)
            throw new InvalidOperationException("The session is being saved already. Await that first.");

        try
        {
            if (!Pending.HasBegun)
                Report = new StudioReport();
            Pending.HasBegun = true;
            Load(await new StudioSave(this, options, progress).RunAsync(cancellationToken).ConfigureAwait(false));
            Pending = new StudioPending();
            return Report;
        }
        finally
        {
            Volatile.Write(ref _isSaving, 0);
        }
    }

    internal void SegmentsChanged() => _visible = null;

    /// <summary>Takes over what the service has. Objects of segments and speakers that still exist stay the same.</summary>
    private void Load(DubbingResource resource)
    {
        Snapshot = resource;
        _languages.Clear();
        _languages.AddRange(resource.TargetLanguages);
        LoadSpeakers(resource.SpeakerTracks);
        LoadSegments(resource.SpeakerSegments, resource.Owners());
    }

    private void LoadSpeakers(IReadOnlyDictionary<string, SpeakerTrack> tracks)
    {
        var known = _speakers.Where(speaker => speaker.Id is not null).ToDictionary(speaker => speaker.Id!, StringComparer.Ordinal);
        _speakers.Clear();
        foreach (var (id, track) in tracks.Present())
        {
            var speaker = known.GetValueOrDefault(id) ?? new StudioSpeaker(this, id, track.SpeakerName, []);
            speaker.Load(track);
            _speakers.Add(speaker);
        }
    }

    private void LoadSegments(IReadOnlyDictionary<string, SpeakerSegment> segments, Dictionary<string, string> owners)
    {
        var known = _segments.Where(segment => segment.Id is not null).ToDictionary(segment => segment.Id!, StringComparer.Ordinal);
        var speakers = _speakers.ToDictionary(speaker => speaker.Id!, StringComparer.Ordinal);
        _segments.Clear();
        foreach (var (id, loaded) in segments.Present().OrderBy(segment => segment.Value.StartTime))
        {
            var segment = known.GetValueOrDefault(id) ?? new StudioSegment(this, id);
            segment.Load(loaded, owners.TryGetValue(id, out var owner) ? speakers[owner] : null, _languages);
            _segments.Add(segment);
        }

        SegmentsChanged();
    }
}
