using System.CommandLine;
using DubbingSdk;
using Samples;

// Makes a sound of a description, and one that can be repeated.
var text = new Option<string>("--text") { Description = "What shall be heard.", DefaultValueFactory = _ => "A coffee machine starts and fills a cup" };
var background = new Option<string>("--loop") { Description = "What shall be heard over and over.", DefaultValueFactory = _ => "Rain on a tin roof" };
var command = new SampleCommand("Makes a sound effect, and a loop that goes on without a seam when it is repeated.") { text, background };
return await command.RunAsync(args, async (run, cancellationToken) =>
{
    var client = await run.OpenAsync("has two sounds made", cancellationToken);

    // The model decides how long the effect is.
    await using var effect = await client.SoundEffects.GenerateAsync(
        new SoundEffectRequest { Text = run.Arguments.GetRequiredValue(text) },
        cancellationToken: cancellationToken);
    run.WriteSaved(await effect.SaveToFileAsync(run.PathFor($"effect{effect.Container.Extension}"), overwrite: true, cancellationToken: cancellationToken), effect.Metadata);

    // An MP3 has a little silence at its ends, which is heard when it is repeated. Samples have none.
    await using var loop = await client.SoundEffects.GenerateAsync(
        new SoundEffectRequest
        {
            Text = run.Arguments.GetRequiredValue(background),
            Loop = true,
            Duration = TimeSpan.FromSeconds(4), // a length that is set is charged by the second
            OutputFormat = AudioFormat.PcmAt24000Hz,
        },
        cancellationToken: cancellationToken);
    run.WriteSaved(await loop.SaveAsWavAsync(run.PathFor("loop.wav"), overwrite: true, cancellationToken: cancellationToken), loop.Metadata);
});
