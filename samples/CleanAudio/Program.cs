using DubbingSdk;
using Samples;

// Isolates the speech of a recording, and deletes the service's copy of the result.
var source = Recording.Argument();
var command = new SampleCommand("Isolates the speech of a recording, and deletes the service's copy of the result.") { source };
return await command.RunAsync(args, async (run, cancellationToken) =>
{
    var file = run.Arguments.GetRequiredValue(source);
    var client = await run.OpenAsync($"isolates the speech of {file.Name}", cancellationToken);
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

    // Other users of the account may add items at the same time, which must not be deleted.
    if (added is not [var own])
        throw new InvalidOperationException($"The history has {added.Count} new items, so the item of this run is not known. None was deleted.");
    await client.AudioIsolation.DeleteHistoryItemAsync(own.Id, cancellationToken: cancellationToken);
    run.Write($"Deleted {own.Id} from the history");
});
