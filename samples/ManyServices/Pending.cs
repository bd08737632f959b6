using DubbingSdk.Providers;
using Samples;

namespace ManyServices;

/// <summary>The billed jobs that are not saved yet, so that an interrupted run can print how to resume them.</summary>
internal sealed class Pending(SampleRun run, Uri? emulator) : IProgress<DubbingLanguageReport>
{
    private readonly Lock _gate = new();
    private readonly List<string> _ids = [];

    /// <summary>Stores the id of a job as soon as it is started.</summary>
    public void Report(DubbingLanguageReport value)
    {
        if (value is { Job: { } job, Output: null, Failure: null })
            Add(job);
    }

    public void Add(DubbingJob job)
    {
        lock (_gate)
        {
            if (_ids.Contains(job.Id))
                return;
            _ids.Add(job.Id);
        }

        run.Write($"{job.JobId.Provider} dubs into {string.Join(", ", job.Languages)} as {job.Id}");
    }

    public void Remove(DubbingJob job)
    {
        lock (_gate)
            _ids.Remove(job.Id);
    }

    /// <summary>Prints how to resume the remaining jobs.</summary>
    public void Print()
    {
        foreach (var id in _ids)
            Console.Error.WriteLine($"{HowToResume()} --resume {id}");
    }

    private string HowToResume()
    {
        if (run.IsLive)
            return "A job continues at its service. Resume it with: --live";
        return emulator is not null
            ? $"A job continues at the emulator. Resume it with: --emulator {emulator}"
            : "A job ended with the embedded emulator. At a service it would continue, and could be resumed with: --live";
    }
}
