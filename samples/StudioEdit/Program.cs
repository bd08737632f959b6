using System.CommandLine;
using DubbingSdk;
using StudioEdit;

// Edits a dub in Dubbing Studio: a translation, a time, a voice. Only what the edit made stale is dubbed again.
var output = new Option<string>("--out") { Description = "The folder to save to.", DefaultValueFactory = _ => "out" };
var live = new Option<string?>("--live") { Description = "The id of a dub at the real, billed service, made for Dubbing Studio. The key is read from ELEVENLABS_API_KEY." };
var segment = new Option<string?>("--segment") { Description = "The id of the segment to change. Default: the first." };
var language = new Option<string?>("--language") { Description = "The language to change it in. Default: the first." };
var text = new Option<string?>("--text") { Description = "The new text." };
var command = new RootCommand("Edits a segment of a dub, has it dubbed again, and saves the result. Runs offline on the embedded emulator unless --live is given.")
{
    output, live, segment, language, text,
};
command.SetAction(async (parsed, cancellationToken) =>
{
    try
    {
        await using var service = await Service.OpenAsync(parsed.GetValue(live), cancellationToken);
        var session = await service.Client.Dubbing.Resource.OpenSessionAsync(service.DubbingId, cancellationToken: cancellationToken);
        var chosen = parsed.GetValue(segment) is { } id ? session.GetSegment(id) : session.Segments[0];
        var into = parsed.GetValue(language) ?? session.TargetLanguages[0];
        Print(session, into);

        if (parsed.GetValue(text) is { } wanted)
            chosen.Translations[into].Text = wanted;
        else if (service.IsOffline)
            MakeSomeEdits(session, into);
        else
            throw new ArgumentException("Nothing was changed: say with --text what the segment is to say.");

        var file = await SaveAsync(session, into, parsed.GetRequiredValue(output), cancellationToken);
        Print(session, into);
        Console.WriteLine($"Saved {file.FullName}");
        return 0;
    }
    catch (Exception failure) when (failure is DubbingException or ArgumentException or KeyNotFoundException or IOException)
    {
        Console.Error.WriteLine(failure.Message);
        return 1;
    }
});
return await command.Parse(args).InvokeAsync();

static void MakeSomeEdits(StudioSession session, string language)
{
    session.Segments[0].Translations[language].Text = "Hola a todos, y muchas gracias por venir.";
    session.Segments[1].Text = "Today we visit a large harbour."; // translated anew, since its translation is not set here
    session.Segments[^1].SetTimes(session.Segments[^1].StartTime + TimeSpan.FromSeconds(0.5), session.Segments[^1].EndTime);
    session.Segments[^1].MoveTo(session.AddSpeaker("Narrator", SpeakerVoice.TrackClone));
}

static async Task<FileInfo> SaveAsync(StudioSession session, string language, string folder, CancellationToken cancellationToken)
{
    var type = session.HasVideo ? RenderType.Mp4 : RenderType.Mp3;
    var report = await session.SaveAsync(
        new StudioSaveOptions { Renders = [new StudioRender(language, type)] },
        new ConsoleProgress(),
        cancellationToken);
    Console.WriteLine($"{report.Edits.Count} edits, {report.Translated.Count} translated, {report.Dubbed.Count} dubbed again");
    Directory.CreateDirectory(folder);
    return await report.Renders[0].SaveToFileAsync(Path.Combine(folder, $"{session.DubbingId}.{language}{type.Extension}"), overwrite: true, cancellationToken: cancellationToken);
}

static void Print(StudioSession session, string language)
{
    Console.WriteLine($"Version {session.Version}");
    foreach (var segment in session.Segments)
    {
        var translation = segment.Translations[language];
        Console.WriteLine($"  {translation.StartTime:mm\\:ss\\.ff} {segment.Speaker?.Name,-10} {segment.Text} | {translation.Text}{(translation.IsFresh ? string.Empty : " (not dubbed)")}");
    }
}
