using DubbingSdk.Emulator.State;

namespace DubbingSdk.Emulator.ElevenLabs.Dubbing.Projects;

/// <summary>Stores the projects and runs their work when it is due: whenever one is used, and by a timer if it has webhooks.</summary>
internal sealed class ProjectStore
{
    private readonly Dictionary<string, Project> _projects = new(StringComparer.Ordinal);
    private readonly TimeProvider _timeProvider;
    private long _sequence;

    public ProjectStore(EmulatorState state)
    {
        _timeProvider = state.TimeProvider;
        state.Stopping.Register(Stop);
    }

    public long NextSequence() => Interlocked.Increment(ref _sequence);

    public Project? Find(string id)
    {
        lock (_projects)
            return _projects.GetValueOrDefault(id);
    }

    /// <summary>Adds the project that <paramref name="create"/> returns, after the due work of the others has run.</summary>
    public Project Add(Func<IReadOnlyCollection<Project>, DateTimeOffset, Project> create)
    {
        lock (_projects)
        {
            var now = _timeProvider.GetUtcNow();
            RunDueWork(now);
            var project = create(_projects.Values, now);
            _projects.Add(project.Id, project);
            SetTimer(project, now);
            return project;
        }
    }

    /// <summary>Runs the due work, then uses a project under the lock.</summary>
    public async Task<T> UseAsync<T>(Project project, Func<IReadOnlyCollection<Project>, DateTimeOffset, T> use)
    {
        var now = _timeProvider.GetUtcNow();
        await FetchSourceAsync(project, now).ConfigureAwait(false);
        lock (_projects)
        {
            RunDueWork(now);
            try
            {
                return use(_projects.Values, now);
            }
            finally
            {
                SetTimer(project, now);
            }
        }
    }

    /// <summary>Runs the due work, then uses all projects under the lock.</summary>
    public async Task<T> UseAllAsync<T>(Func<IReadOnlyCollection<Project>, T> use)
    {
        var now = _timeProvider.GetUtcNow();
        foreach (var project in Snapshot())
            await FetchSourceAsync(project, now).ConfigureAwait(false);

        lock (_projects)
        {
            RunDueWork(now);
            return use(_projects.Values);
        }
    }

    /// <summary>Removes a project and its scheduled work. It is called under the lock, while the project is used.</summary>
    public void Remove(Project project)
    {
        _projects.Remove(project.Id);
        project.Scheduler.Clear();
    }

    private static Task FetchSourceAsync(Project project, DateTimeOffset now) => now < project.ReadyAt ? Task.CompletedTask : project.Source.Value;

    private Project[] Snapshot()
    {
        lock (_projects)
            return [.. _projects.Values];
    }

    private void RunDueWork(DateTimeOffset now)
    {
        foreach (var project in _projects.Values)
        {
            if (FetchSourceAsync(project, now).IsCompletedSuccessfully)
                project.Scheduler.RunDue(now);
        }
    }

    private void SetTimer(Project project, DateTimeOffset now)
    {
        project.Timer?.Dispose();
        project.Timer = project.WebhookIds.Count > 0 && project.Scheduler.NextDue is { } due
            ? _timeProvider.CreateTimer(_ => _ = UseAsync(project, (_, _) => true), null, due - now, Timeout.InfiniteTimeSpan)
            : null;
    }

    private void Stop()
    {
        lock (_projects)
        {
            foreach (var project in _projects.Values)
            {
                project.Scheduler.Clear();
                project.Timer?.Dispose();
            }
        }
    }
}
