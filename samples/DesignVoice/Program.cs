using System.CommandLine;
using DubbingSdk;
using Samples;

// Designs a voice from a description, and converts a recording to it.
var source = Recording.Argument();
var description = new Option<string>("--description") { Description = "The description of the voice, in 20 to 1000 characters.", DefaultValueFactory = _ => "A calm and warm voice of a woman in her fifties, with a slight Irish accent." };
var name = new Option<string>("--name") { Description = "The name of the voice.", DefaultValueFactory = _ => "Calm narrator" };
var command = new SampleCommand("Designs voices, saves one of them, and converts a recording of up to 5 minutes to it.") { source, description, name };
return await command.RunAsync(args, async (run, cancellationToken) =>
{
    var file = run.Arguments.GetRequiredValue(source);
    var client = await run.OpenAsync($"designs voices, saves one in a voice slot, and converts {file.Name} to it", cancellationToken);

    var format = AudioFormat.Mp3At44100Hz128Kbps; // the service's default requires the Creator plan
    var (designed, metadata) = await client.TextToVoice.DesignAsync(
        new DesignVoiceRequest { VoiceDescription = run.Arguments.GetRequiredValue(description), AutoGenerateText = true, OutputFormat = format },
        cancellationToken: cancellationToken);
    run.Write($"Designed {designed.Previews.Count} voices", metadata);
    foreach (var preview in designed.Previews)
        run.WriteSaved(await SaveAsync(preview, run.PathFor($"preview-{preview.GeneratedVoiceId}{format.Extension}"), cancellationToken));

    Voice voice = await client.TextToVoice.CreateAsync(
        new CreateVoiceRequest
        {
            VoiceName = run.Arguments.GetRequiredValue(name),
            VoiceDescription = run.Arguments.GetRequiredValue(description),
            GeneratedVoiceId = designed.Previews[0].GeneratedVoiceId,
            PlayedNotSelectedVoiceIds = [.. designed.Previews.Skip(1).Select(preview => preview.GeneratedVoiceId)],
        },
        cancellationToken: cancellationToken);
    run.Write($"Created the voice {voice.VoiceId}");

    await using var spoken = await client.SpeechToSpeech.ConvertAsync(
        voice.VoiceId,
        new SpeechToSpeechRequest { Audio = MediaSource.FromFile(file.FullName), ModelId = "eleven_multilingual_sts_v2" },
        cancellationToken: cancellationToken);
    run.WriteSaved(await spoken.SaveToFileAsync(run.PathFor($"{Path.GetFileNameWithoutExtension(file.Name)}.{voice.VoiceId}{spoken.Container.Extension}"), overwrite: true, cancellationToken: cancellationToken), spoken.Metadata);

    await foreach (var listed in client.Voices.ListAsync(new ListVoicesRequest { VoiceIds = [voice.VoiceId] }, cancellationToken: cancellationToken))
        run.Write($"  {listed.VoiceId}  {listed.Name} ({listed.Category}): {listed.Description}");
});

static async Task<FileInfo> SaveAsync(VoicePreview preview, string path, CancellationToken cancellationToken)
{
    await using var file = File.Create(path);
    await preview.OpenAudio().CopyToAsync(file, cancellationToken);
    return new FileInfo(path);
}
