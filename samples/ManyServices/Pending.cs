using DubbingSdk.Providers;
using Samples;

namespace ManyServices;

/// <summary>The jobs that are paid for and not saved yet, so that an interrupted run can say how to go on.</summary>
internal sealed class Pending(SampleRun run, Uri? emulator) : IProgress<DubbingLanguageReport>
{
    private readonly Lock _gate = new();
    private readonly List<string> _ids = [];

    /// <summary>Keeps the id of a job as soon as it is started.</summary>
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

    /// <summary>Says how to go on with what is left.</summary>
    public void Print()
    {
        foreach (var id in _ids)
            Console.Error.WriteLine($"{HowToGoOn()} --resume {id}");
    }

    private string HowToGoOn()
    {
        if (run.IsLive)
            return "A job goes on at its service. Take it up again with: --live";
        return emulator is not null
            ? $"A job goes on at the emulator. Take it up again with: --emulator {emulator}"
            : "A job ended with the embedded emulator. At a service it would go on, and could be taken up again with: --live";
    }
}
