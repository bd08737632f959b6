using System.CommandLine;
using DubbingSdk;
using Samples;

// Edits a dub in Dubbing Studio: a translation, a time, a voice. Only what the edit made stale is dubbed again.
var dub = new Option<string?>("--dub") { Description = "The id of a dub for Dubbing Studio. Required with --live; offline, a short recording is dubbed first." };
var segment = new Option<string?>("--segment") { Description = "The id of the segment to edit. Default: the first." };
var language = new Option<string?>("--language") { Description = "The language to edit. Default: the first." };
var text = new Option<string?>("--text") { Description = "The new text. Required with --live; offline, a few example edits are made." };
var command = new SampleCommand("Edits a segment of a dub, dubs it again, and saves the result.") { dub, segment, language, text };
return await command.RunAsync(args, async (run, cancellationToken) =>
{
    var (dubbingId, wanted) = (run.Arguments.GetValue(dub), run.Arguments.GetValue(text));
    if (run.IsLive && (dubbingId is null || wanted is null))
        throw new ArgumentException("With --live, set --dub to the dub to edit, and --text to the new text.");
    if (!run.IsLive && dubbingId is not null)
        throw new ArgumentException("The embedded emulator has no earlier dub. Use --live, or omit --dub.");

    var client = await run.OpenAsync($"dubs a segment of {dubbingId} again", cancellationToken);
    var session = await client.Dubbing.Resource.OpenSessionAsync(dubbingId ?? await DubAsync(client, run, cancellationToken), cancellationToken: cancellationToken);
    var chosen = run.Arguments.GetValue(segment) is { } id ? session.GetSegment(id) : session.Segments[0];
    var into = run.Arguments.GetValue(language) ?? session.TargetLanguages[0];
    Print(session, into);

    if (wanted is not null)
        chosen.Translations[into].Text = wanted;
    else
        MakeSomeEdits(session, into);

    var type = session.HasVideo ? RenderType.Mp4 : RenderType.Mp3;
    var report = await session.SaveAsync(
        new StudioSaveOptions { Renders = [new StudioRender(into, type)], Polling = run.Polling },
        run.Show<StudioProgress>(progress => $"{progress.Stage}", progress => $"{progress.Done} of {progress.Total}"),
        cancellationToken);
    run.Write($"{report.Edits.Count} edits, {report.Translated.Count} translated, {report.Dubbed.Count} dubbed again");
    run.WriteSaved(await report.Renders[0].SaveToFileAsync(run.PathFor($"{session.DubbingId}.{into}{type.Extension}"), overwrite: true, cancellationToken: cancellationToken));
    Print(session, into);
});

static async Task<string> DubAsync(DubbingClient client, SampleRun run, CancellationToken cancellationToken)
{
    run.Write("A short recording is dubbed first.");
    var dub = await client.Dubbing.CreateAsync(
        new CreateDubRequest { Source = MediaSource.FromFile(Recording.Bundled), TargetLanguage = "es", SpeakerCount = 2, DubbingStudio = true },
        cancellationToken: cancellationToken);
    await dub.WaitForCompletionAsync(run.Polling, cancellationToken: cancellationToken);
    return dub.DubbingId;
}

static void MakeSomeEdits(StudioSession session, string language)
{
    session.Segments[0].Translations[language].Text = "Hola a todos, y muchas gracias por venir.";
    session.Segments[1].Text = "Today we visit a large harbour."; // its translation is requested anew, since it is not set here
    session.Segments[^1].SetTimes(session.Segments[^1].Start + TimeSpan.FromSeconds(0.5), session.Segments[^1].End);
    session.Segments[^1].MoveTo(session.AddSpeaker("Narrator", SpeakerVoice.TrackClone));
}

static void Print(StudioSession session, string language)
{
    Console.WriteLine($"Version {session.Version}");
    foreach (var segment in session.Segments)
    {
        var translation = segment.Translations[language];
        Console.WriteLine($"  {translation.Start:mm\\:ss\\.ff} {segment.Speaker?.Name,-10} {segment.Text} | {translation.Text}{(translation.IsFresh ? string.Empty : " (not dubbed)")}");
    }
}
