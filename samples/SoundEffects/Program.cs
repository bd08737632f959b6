using System.CommandLine;
using DubbingSdk;
using Samples;

// Generates a sound effect from a description, and a loop.
var text = new Option<string>("--text") { Description = "The description of the effect.", DefaultValueFactory = _ => "A coffee machine starts and fills a cup" };
var background = new Option<string>("--loop") { Description = "The description of the loop.", DefaultValueFactory = _ => "Rain on a tin roof" };
var command = new SampleCommand("Generates a sound effect, and a loop without a gap.") { text, background };
return await command.RunAsync(args, async (run, cancellationToken) =>
{
    var client = await run.OpenAsync("generates two sounds", cancellationToken);

    // Without a Duration, the model decides the length.
    await using var effect = await client.SoundEffects.GenerateAsync(
        new SoundEffectRequest { Text = run.Arguments.GetRequiredValue(text) },
        cancellationToken: cancellationToken);
    run.WriteSaved(await effect.SaveToFileAsync(run.PathFor($"effect{effect.Container.Extension}"), overwrite: true, cancellationToken: cancellationToken), effect.Metadata);

    // An MP3 file has a short silence at its ends, which is audible in a loop. Raw samples have none.
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
