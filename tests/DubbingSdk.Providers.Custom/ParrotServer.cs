using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace Parrot;

/// <summary>A stand-in for Parrot on a loopback port. A language is completed at the second poll after its start.</summary>
public sealed class ParrotServer : IAsyncDisposable
{
    private const string Subtitles = "1\n00:00:00,000 --> 00:00:01,500\nHola.\n";

    private readonly WebApplication _app;
    private readonly object _gate = new();
    private readonly List<string> _requests = [];
    private readonly List<IReadOnlyDictionary<string, string>> _submissions = [];
    private readonly Dictionary<string, List<ParrotLanguageProgress>> _jobs = [];
    private readonly Dictionary<string, string> _titles = [];
    private readonly Queue<string> _statuses = [];
    private readonly Queue<int> _refusals = [];
    private string? _failure;
    private bool _breaksNext;

    private ParrotServer(WebApplication app) => _app = app;

    /// <summary>The base address of the server.</summary>
    public Uri Address => new(_app.Urls.Single());

    /// <summary>The requests so far, as method and path.</summary>
    public IReadOnlyList<string> Requests
    {
        get
        {
            lock (_gate)
                return [.. _requests];
        }
    }

    /// <summary>The fields of the forms that started jobs; a file by its name, media type and length.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, string>> Submissions
    {
        get
        {
            lock (_gate)
                return [.. _submissions];
        }
    }

    /// <summary>Called with the path of each further language, before it is accepted.</summary>
    public Action<string>? OnLanguage { get; set; }

    /// <summary>Starts a server.</summary>
    /// <returns>The server.</returns>
    public static async Task<ParrotServer> StartAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var server = new ParrotServer(app);
        app.Run(server.HandleAsync);
        await app.StartAsync().ConfigureAwait(false);
        return server;
    }

    /// <summary>Lets the next job fail.</summary>
    /// <param name="reason">The reason.</param>
    public void FailNext(string reason) => _failure = reason;

    /// <summary>Accepts the next job, and breaks the connection without a response.</summary>
    public void BreakNextSubmission() => _breaksNext = true;

    /// <summary>Refuses the next further language.</summary>
    /// <param name="status">The HTTP status.</param>
    public void RefuseNextLanguage(int status) => _refusals.Enqueue(status);

    /// <summary>Responds to polls with a given body.</summary>
    /// <param name="json">The body.</param>
    /// <param name="times">How many polls.</param>
    public void RespondToPolls(string json, int times)
    {
        for (var time = 0; time < times; time++)
            _statuses.Enqueue(json);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task HandleAsync(HttpContext context)
    {
        var request = context.Request;
        lock (_gate)
            _requests.Add($"{request.Method} {request.Path}");
        var path = request.Path.Value!.Split('/', StringSplitOptions.RemoveEmptyEntries);
        await ((request.Method, path) switch
        {
            ("POST", ["jobs"]) => StartJobAsync(context),
            ("POST", ["jobs", var id, "languages"]) => AddLanguageAsync(context, id),
            ("GET", ["jobs"]) => ListAsync(context),
            ("GET", ["jobs", var id]) => PollAsync(context, id),
            ("GET", ["jobs", var id, var file]) => SendOutputAsync(context, id, file),
            _ => RefuseAsync(context, StatusCodes.Status404NotFound, "There is no such thing."),
        }).ConfigureAwait(false);
    }

    private async Task StartJobAsync(HttpContext context)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted).ConfigureAwait(false);
        var id = $"p{(_jobs.Count + 1).ToString(CultureInfo.InvariantCulture)}";
        lock (_gate)
        {
            _submissions.Add(FieldsOf(form));
            _jobs[id] = [new ParrotLanguageProgress(form["to"].ToString(), _failure)];
            _titles[id] = form["title"].ToString();
        }

        _failure = null;
        if (!_breaksNext)
            await context.Response.WriteAsJsonAsync(Report(id), context.RequestAborted).ConfigureAwait(false);
        else
            context.Abort();
        _breaksNext = false;
    }

    private async Task AddLanguageAsync(HttpContext context, string id)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted).ConfigureAwait(false);
        OnLanguage?.Invoke(context.Request.Path);
        if (_refusals.TryDequeue(out var status))
        {
            await RefuseAsync(context, status, "There are no credits left.").ConfigureAwait(false);
            return;
        }

        lock (_gate)
            _jobs[id].Add(new ParrotLanguageProgress(form["to"].ToString(), failure: null));
        await context.Response.WriteAsJsonAsync(Report(id), context.RequestAborted).ConfigureAwait(false);
    }

    private Task ListAsync(HttpContext context)
    {
        var title = context.Request.Query["title"].ToString();
        return context.Response.WriteAsJsonAsync(_titles.Where(job => job.Value == title).Select(job => Report(job.Key)), context.RequestAborted);
    }

    private Task PollAsync(HttpContext context, string id)
    {
        if (_statuses.TryDequeue(out var body))
            return context.Response.WriteAsync(body, context.RequestAborted);
        if (!_jobs.TryGetValue(id, out var job))
            return RefuseAsync(context, StatusCodes.Status404NotFound, "There is no such job.");

        job.ForEach(language => language.Advance());
        return context.Response.WriteAsJsonAsync(Report(id), context.RequestAborted);
    }

    private Task SendOutputAsync(HttpContext context, string id, string file)
    {
        var language = _jobs.GetValueOrDefault(id)?.Find(one => one.Code == Path.GetFileNameWithoutExtension(file));
        if (language is not { IsDone: true })
            return RefuseAsync(context, StatusCodes.Status409Conflict, "The language is not done.");

        return file.EndsWith(".srt", StringComparison.Ordinal)
            ? context.Response.WriteAsync(Subtitles, context.RequestAborted)
            : context.Response.Body.WriteAsync((byte[])[0, 0, 0, 24, .. "ftypisom"u8, .. new byte[4000]], context.RequestAborted).AsTask();
    }

    private ParrotJob Report(string id) => new(id, [.. _jobs[id].Select(language => language.Report())]);

    private static Task RefuseAsync(HttpContext context, int status, string reason)
    {
        context.Response.StatusCode = status;
        return context.Response.WriteAsync(reason, context.RequestAborted);
    }

    private static Dictionary<string, string> FieldsOf(IFormCollection form) => form.Select(field => (field.Key, Value: field.Value.ToString()))
        .Concat(form.Files.Select(file => (Key: file.Name, Value: $"{file.FileName}, {file.ContentType}, {file.Length} bytes")))
        .ToDictionary(field => field.Key, field => field.Value);
}
