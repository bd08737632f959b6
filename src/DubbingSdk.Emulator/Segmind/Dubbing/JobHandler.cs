using System.Collections.Concurrent;
using DubbingSdk.Emulator.Calls;
using DubbingSdk.Emulator.Jobs;
using DubbingSdk.Emulator.Media;
using DubbingSdk.Emulator.Sources;
using DubbingSdk.Emulator.State;
using DubbingSdk.Emulator.Storage;
using DubbingSdk.Emulator.Transcripts;

namespace DubbingSdk.Emulator.Segmind.Dubbing;

/// <summary>Accepts jobs and stores them for a limited time. Only jobs that will succeed are charged, when they are accepted.</summary>
internal sealed class JobHandler(EmulatorState state)
{
    private const int DetectedSpeakers = 2;

    private readonly ConcurrentDictionary<string, DubJob> _jobs = new(StringComparer.OrdinalIgnoreCase);
    private readonly DubSources _sources = new(state.Options);

    private SegmindOptions Options => state.Options.Segmind;

    public async Task<DubJob> AcceptAsync(Call call)
    {
        CheckType(call);
        var request = Handlers.ReadJson(call, DubRequest.Read, SegmindErrors.Invalid);
        if (Options.IsTeamLimitReached)
            throw SegmindErrors.NotAcceptable("Team spend limit reached");

        var source = await _sources.FromUrlAsync(new Uri(request.SourceUrl), call.Aborted).ConfigureAwait(false);
        var job = Start(request, source.From(request.Start));
        _jobs[job.Id] = job;
        return job;
    }

    /// <summary>Returns the job that the path names, unless it has expired.</summary>
    public DubJob Find(Call call) => _jobs.TryGetValue(call.Route("request_id"), out var job)
        && !(state.TimeProvider.GetUtcNow() >= job.Schedule.CreatedAt + Options.RequestLifetime)
        ? job
        : throw SegmindErrors.NotFound("Request not found or expired");

    private static void CheckType(Call call)
    {
        if (!call.Context.Request.HasJsonContentType())
            throw SegmindErrors.NotAcceptable("Invalid content type");
    }

    private DubJob Start(DubRequest request, DubSource source)
    {
        var seconds = source.LengthOf(request.Start, request.End);
        var cost = state.PriceOf(seconds);
        if (cost > state.Credits.Remaining)
            throw SegmindErrors.NotAcceptable("Insufficient credits");

        var error = source.Error ?? (state.Failures.TryDequeue(out var planned) ? planned : null);
        if (error is null && !state.Credits.TryCharge(cost))
            throw SegmindErrors.NotAcceptable("Insufficient credits");

        var id = Guid.NewGuid().ToString();
        var speakers = request.Speakers is null or 0 ? DetectedSpeakers : request.Speakers.Value;
        var media = CreateMedia(source, seconds, () => new Script(id, request.TargetLanguage, seconds, speakers));
        return new DubJob(id, JobSchedule.Of(state, source, seconds), media, error, cost) { RemainingCredits = state.Credits.Remaining };
    }

    private StoredMedia CreateMedia(DubSource source, double seconds, Func<Script> script) => source.IsVideo
        ? state.Media.Add("output.mp4", "video/mp4", seconds, () => Mp4File.Create(script()))
        : state.Media.Add("output.mp3", "audio/mpeg", seconds, () => Mp3File.Create(script()));
}
