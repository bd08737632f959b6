namespace DubbingSdk.Tests.Sessions;

[Trait("Category", "Slow")]
public class SessionPropertyTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 40)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task A_saved_dub_is_what_was_edited_and_took_the_fewest_calls(int seed)
    {
        var random = new Random(seed);
        await using var stage = await EditableDub.OpenAsync(random.Next(14, 60), random.Next(1, 4));
        var before = EditedDub.Read(await stage.StateAsync());
        var expected = EditedDub.Read(await stage.StateAsync());
        var session = await stage.OpenSessionAsync();
        new RandomEdits(random, session, expected).Make(random.Next(1, 25));

        var report = await session.SaveAsync(new StudioSaveOptions { Dub = StudioDubScope.Nothing, Retranslate = false });

        EditedDub.Read(await stage.StateAsync()).Describe(expected).Should().Be(expected.Describe(expected));
        stage.Changes.Should().HaveCount(expected.CallsFrom(before));
        report.Edits.Should().HaveCount(stage.Changes.Count);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task A_save_leaves_nothing_stale_and_nothing_to_save(int seed)
    {
        var random = new Random(seed);
        await using var stage = await EditableDub.OpenAsync(random.Next(14, 40), random.Next(1, 4));
        var session = await stage.OpenSessionAsync();
        new RandomEdits(random, session, EditedDub.Read(await stage.StateAsync())).Make(random.Next(1, 25));

        var report = await session.SaveAsync();
        (await stage.StaleAsync()).Should().BeEmpty();
        report.Dubbed.Should().OnlyHaveUniqueItems();
        stage.Watch();
        await session.SaveAsync();

        stage.Changes.Should().BeEmpty();
        session.Segments.SelectMany(segment => segment.Translations.Values).Should().OnlyContain(translation => translation.IsFresh);
    }
}
