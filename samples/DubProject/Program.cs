using System.CommandLine;
using DubProject;
using Samples;

// Uploads a recording once, dubs it into several languages, and regenerates an edited sentence.
var source = Recording.Argument();
var to = new Option<string>("--to") { Description = "The languages to dub into.", DefaultValueFactory = _ => "es,fr" };
var edit = new Option<string?>("--edit") { Description = "A new text for the first sentence in the first language, for Enterprise plans. Default offline: the sentence is repeated." };
var command = new SampleCommand("Dubs a recording into several languages as a project, edits a sentence, and saves the audio and the subtitles.") { source, to, edit };
return await command.RunAsync(args, async (run, cancellationToken) =>
{
    var file = run.Arguments.GetRequiredValue(source);
    var languages = run.Arguments.GetRequiredValue(to).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
    if (languages.Length == 0)
        throw new ArgumentException("Set the languages to dub into, for example --to es,fr.");

    var text = run.Arguments.GetValue(edit);
    var client = await run.OpenAsync($"dubs {file.Name} into {string.Join(", ", languages)}{(text is null ? string.Empty : " and regenerates a sentence")}", cancellationToken);
    await new ProjectRun(client, run, file).RunAsync(languages, text, cancellationToken);
});
