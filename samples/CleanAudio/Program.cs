using DubbingSdk;
using Samples;

// Takes the speech out of a recording, and removes what the service has kept of it.
var source = Recording.Argument();
var command = new SampleCommand("Isolates the speech of a recording, and deletes the service's copy of the result.") { source };
return await command.RunAsync(args, async (run, cancellationToken) =>
{
    var file = run.Arguments.GetRequiredValue(source);
    var client = await run.OpenAsync($"has the speech of {file.Name} isolated", cancellationToken);
    var latest = client.AudioIsolation.ListHistoryAsync(new ListIsolationHistoryRequest { PageSize = 20 }, cancellationToken: cancellationToken);
    var before = await latest.Select(item => item.Id).ToHashSetAsync(cancellationToken: cancellationToken);

    await using var speech = await client.AudioIsolation.ConvertAsync(
        new AudioIsolationRequest { Audio = MediaSource.FromFile(file.FullName) },
        cancellationToken: cancellationToken);
    var name = Path.GetFileNameWithoutExtension(file.Name);
    run.WriteSaved(await speech.SaveToFileAsync(run.PathFor($"{name}.clean{speech.Container.Extension}"), overwrite: true, cancellationToken: cancellationToken), speech.Metadata);

    var added = await latest.Where(item => !before.Contains(item.Id)).ToListAsync(cancellationToken);
    foreach (var item in added)
        run.Write($"  {item.Id}  {item.CreatedAt:u}  {item.Duration?.TotalSeconds:F1} s  {item.Title}");

    // Others may use the account at the same time, and theirs is not to be deleted.
    if (added is not [var own])
        throw new InvalidOperationException($"The history has {added.Count} new items, so it is not clear which is of this run. None was deleted.");
    await client.AudioIsolation.DeleteHistoryItemAsync(own.Id, cancellationToken: cancellationToken);
    run.Write($"Deleted {own.Id} from the history");
});
