namespace DubbingSdk.Tests.Sessions;

public class SessionArgumentTests
{
    public static TheoryData<string, string> ValidationErrors => new()
    {
        { "segment ends before it begins", "End" },
        { "dub ends before it begins", "End" },
        { "render in a language there is not", "Renders" },
        { "render of no kind", "RenderType" },
        { "no such scope", "Dub" },
        { "negative settle time", "TranslationSettleTime" },
        { "polling", "MinInterval" },
    };

    [Theory]
    [MemberData(nameof(ValidationErrors))]
    public async Task A_validation_error_is_found_before_anything_is_sent(string error, string parameter)
    {
        await using var stage = await EditableDub.OpenAsync();
        var session = await stage.OpenSessionAsync();
        session.Segments[0].Text = "Changed.";
        var options = Make(error, session);

        var save = () => session.SaveAsync(options);

        (await save.Should().ThrowAsync<ArgumentException>()).Which.ParamName.Should().Be(parameter);
        stage.Changes.Should().BeEmpty();
    }

    [Fact]
    public async Task Edits_that_are_impossible_are_refused_at_once()
    {
        await using var stage = await EditableDub.OpenAsync();
        var (session, other) = (await stage.OpenSessionAsync(), await stage.OpenSessionAsync());
        var segment = session.Segments[0];
        Action[] errors =
        [
            () => segment.Text = " ",
            () => segment.Translations["es"].Text = null,
            () => segment.SetTimes(TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(2)),
            () => segment.MoveTo(other.Speakers[0]),
            () => session.Speakers[0].Name = string.Empty,
            () => session.Speakers[0].SetVoice("voice", "xx"),
            () => session.AddLanguage("es"),
            () => session.AddLanguage("not a language"),
            () => session.AddSegment(other.Speakers[0], TimeSpan.Zero, TimeSpan.FromSeconds(1)),
            () => session.AddSegment(session.Speakers[0], TimeSpan.FromSeconds(-1), TimeSpan.FromSeconds(1)),
        ];

        errors.Should().AllSatisfy(error => error.Should().Throw<ArgumentException>());
        session.Invoking(known => known.GetSegment("nowhere")).Should().Throw<KeyNotFoundException>();
        session.Invoking(known => known.GetSpeaker("nobody")).Should().Throw<KeyNotFoundException>();
        await session.SaveAsync();
        stage.Changes.Should().BeEmpty("nothing of it has stayed");
    }

    [Fact]
    public async Task A_session_is_not_saved_concurrently()
    {
        await using var stage = await EditableDub.OpenAsync();
        var session = await stage.OpenSessionAsync();
        session.Segments[0].Text = "Changed.";
        var during = new List<Task>();

        await session.SaveAsync(progress: new ImmediateProgress(_ => during.Add(session.SaveAsync())));

        during.Should().NotBeEmpty().And.OnlyContain(save => save.Exception!.InnerException is InvalidOperationException);
        await session.SaveAsync();
    }

    private static StudioSaveOptions Make(string error, StudioSession session)
    {
        var segment = session.Segments[1];
        switch (error)
        {
            case "segment ends before it begins":
                segment.End = segment.Start;
                break;
            case "dub ends before it begins":
                segment.Translations["es"].Start = segment.Translations["es"].End;
                break;
        }

        return error switch
        {
            "render in a language there is not" => new() { Renders = [new StudioRender("xx", RenderType.Mp3)] },
            "render of no kind" => new() { Renders = [new StudioRender("es", default(RenderType))] },
            "no such scope" => new() { Dub = (StudioDubScope)7 },
            "negative settle time" => new() { TranslationSettleTime = TimeSpan.FromSeconds(-1) },
            "polling" => new() { Polling = new PollingOptions { MinInterval = TimeSpan.Zero } },
            _ => new(),
        };
    }
}
