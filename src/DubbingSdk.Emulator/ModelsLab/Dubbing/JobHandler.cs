using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using DubbingSdk.Emulator.Calls;
using DubbingSdk.Emulator.Jobs;
using DubbingSdk.Emulator.Media;
using DubbingSdk.Emulator.Sources;
using DubbingSdk.Emulator.State;
using DubbingSdk.Emulator.Storage;
using DubbingSdk.Emulator.Transcripts;

namespace DubbingSdk.Emulator.ModelsLab.Dubbing;

/// <summary>Accepts, charges and stores dubs.</summary>
internal sealed class JobHandler(EmulatorState state, ModelsLabErrors errors)
{
    private const int Speakers = 1;

    private readonly ConcurrentDictionary<string, DubJob> _jobs = new(StringComparer.Ordinal);
    private readonly DubSources _sources = new(state.Options);
    private long _lastId = 130_000_000;

    private ModelsLabOptions Options => state.Options.ModelsLab;

    private DateTimeOffset Now => state.TimeProvider.GetUtcNow();

    public async Task<DubJob> AcceptAsync(Call call, DubRequest request)
    {
        CheckQueue(call);
        var source = await FindSourceAsync(request, call.Aborted).ConfigureAwait(false);
        if (!state.Credits.TryCharge(state.PriceOf(source.Seconds)))
            throw errors.Reject(call, StatusCodes.Status402PaymentRequired, "Insufficient credits.");

        var job = Start(call, request, source);
        _jobs[job.Id.ToString()] = job;
        return job;
    }

    /// <summary>Returns the dub that the path names.</summary>
    public DubJob Find(Call call) => _jobs.GetValueOrDefault(call.Route("id")) ?? throw errors.BadRequest(call, "There is no request with this id.");

    private void CheckQueue(Call call)
    {
        var running = _jobs.Values.Where(job => job.IsRunningAt(Now)).Select(job => job.Schedule.DoneAt).ToList();
        if (running.Count >= Options.MaximumQueued)
        {
            var wait = (int)Math.Ceiling((running.Min() - Now).TotalSeconds);
            throw errors.Reject(call, StatusCodes.Status429TooManyRequests, "Queue limit reached.", wait);
        }
    }

    private async Task<DubSource> FindSourceAsync(DubRequest request, CancellationToken cancellationToken) => request.File is { } file
        ? await _sources.FromStreamAsync(request.FilePrefix, file.ContentType, file.Open, cancellationToken).ConfigureAwait(false)
        : await _sources.FromUrlAsync(request.Url!, cancellationToken).ConfigureAwait(false);

    private DubJob Start(Call call, DubRequest request, DubSource source)
    {
        var id = CreateId();
        var error = source.Error ?? (state.Failures.TryDequeue(out var planned) ? planned : null);
        var schedule = Options.CompletesAtOnce ? new JobSchedule(Now, Now, Now) : JobSchedule.Of(state, source, source.Seconds);
        var availableAt = error is null ? schedule.DoneAt : DateTimeOffset.MaxValue;
        return new DubJob(id, request, schedule, CreateMedia(request, source, $"{request.FilePrefix}_{id}", availableAt), error)
        {
            Key = call.Key!,
            ServiceUri = call.ServiceUri,
            Origin = MediaStore.GetOrigin(call.Context.Request),
        };
    }

    private JsonValue CreateId()
    {
        var id = Interlocked.Increment(ref _lastId);
        return Options.TextIds ? JsonValue.Create(string.Create(CultureInfo.InvariantCulture, $"dub-{id}")) : JsonValue.Create(id);
    }

    private StoredMedia CreateMedia(DubRequest request, DubSource source, string name, DateTimeOffset availableAt)
    {
        return source.IsVideo && !Options.OutputsAudio
            ? state.Media.Add(name + ".mp4", "video/mp4", source.Seconds, () => Mp4File.Create(Script()), availableAt)
            : state.Media.Add(name + ".mp3", "audio/mpeg", source.Seconds, () => Mp3File.Create(Script()), availableAt);

        Script Script() => new(name, request.TargetLanguage, source.Seconds, Speakers);
    }
}
