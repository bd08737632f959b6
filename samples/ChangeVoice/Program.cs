using System.CommandLine;
using DubbingSdk;
using Samples;

// Converts a recording to another voice: once as a file, and once streamed while it is generated.
var source = Recording.Argument();
var voice = new Option<string?>("--voice") { Description = "The id of the voice. Default: the first in the list." };
var command = new SampleCommand("Lists voices, and converts a recording of up to 5 minutes to one of them.") { source, voice };
return await command.RunAsync(args, async (run, cancellationToken) =>
{
    var file = run.Arguments.GetRequiredValue(source);
    var client = await run.OpenAsync($"converts {file.Name} to another voice, twice,", cancellationToken);

    // The list fetches its pages while it is enumerated; here ten voices are enough.
    var voices = await client.Voices.ListAsync(cancellationToken: cancellationToken).Take(10).ToListAsync(cancellationToken);
    foreach (var listed in voices)
        run.Write($"  {listed.VoiceId}  {listed.Name} ({listed.Category})");
    var voiceId = run.Arguments.GetValue(voice)
        ?? voices.FirstOrDefault()?.VoiceId
        ?? throw new ArgumentException("The workspace has no voice. Create one, for example with the sample DesignVoice, or set --voice.");

    var name = $"{Path.GetFileNameWithoutExtension(file.Name)}.{voiceId}";
    var request = new SpeechToSpeechRequest
    {
        Audio = MediaSource.FromFile(file.FullName),
        ModelId = "eleven_multilingual_sts_v2", // the service's default supports English only
        OutputFormat = AudioFormat.Mp3At44100Hz128Kbps,
    };
    await using var converted = await client.SpeechToSpeech.ConvertAsync(voiceId, request, cancellationToken: cancellationToken);
    run.WriteSaved(await converted.SaveToFileAsync(run.PathFor($"{name}{converted.Container.Extension}"), overwrite: true, cancellationToken: cancellationToken), converted.Metadata);

    // Raw samples need no decoder, so they can be played as they arrive. A WAV header makes them a file that other programs can open.
    await using var streamed = await client.SpeechToSpeech.StreamAsync(voiceId, request with { OutputFormat = AudioFormat.PcmAt16000Hz }, cancellationToken: cancellationToken);
    run.WriteSaved(await streamed.SaveAsWavAsync(run.PathFor($"{name}.wav"), overwrite: true, cancellationToken: cancellationToken), streamed.Metadata);
});
