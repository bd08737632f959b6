using System.Text.Json.Nodes;
using DubbingSdk.CambAi;
using DubbingSdk.Emulator;
using DubbingSdk.ModelsLab;
using DubbingSdk.Providers;
using DubbingSdk.Segmind;

namespace DubbingSdk.Tests.Providers;

/// <summary>The requests that are sent to each service, and how often it is polled.</summary>
public class ProviderRequestTests
{
    /// <summary>Provider, the request that a plain one becomes, and the members that a completed one adds.</summary>
    public static TheoryData<string, string, string> Sent => new()
    {
        { "elevenlabs", "name=Welcome; source_url=https://media.example/welcome.mp4; target_lang=es", "num_speakers=3" },
        { "elevenlabs-projects", "reference=Welcome; source_url=https://media.example/welcome.mp4; target_language=es", "keyterms=DubbingSdk" },
        { "cambai", "project_name=Welcome; source_language=1; target_languages=[54]; video_url=https://media.example/welcome.mp4", "ai_optimization=true" },
        { "segmind", "source_lang=auto; source_url=https://media.example/welcome.mp4; target_lang=es", "highest_resolution=false" },
        { "modelslab", "file_prefix=Welcome; init_video=https://media.example/welcome.mp4; output_lang=es; source_lang=en", "voice_id=henry" },
    };

    public static TheoryData<string> Names => ProviderFixture.Names;

    [Theory]
    [MemberData(nameof(Sent))]
    public async Task A_request_becomes_that_of_the_service_and_can_be_completed(string name, string plain, string added)
    {
        await using var fixture = await ProviderFixture.StartAsync(name);
        var request = fixture.Request();
        var elsewhere = new NotSupportedException("The request to another service was completed.");
        var completed = request
            .Complete<CreateDubRequest>(dub => name == "elevenlabs" ? dub with { SpeakerCount = 3 } : throw elsewhere)
            .Complete<CreateProjectRequest>(project => name == "elevenlabs-projects" ? project with { Keyterms = ["DubbingSdk"] } : throw elsewhere)
            .Complete<CambAiDubRequest>(dub => name == "cambai" ? dub with { AiOptimization = true } : throw elsewhere)
            .Complete<SegmindDubRequest>(dub => name == "segmind" ? dub with { HighestResolution = false } : throw elsewhere)
            .Complete<ModelsLabDubRequest>(dub => name == "modelslab" ? dub with { VoiceId = "henry" } : throw elsewhere);

        await fixture.Provider.SubmitAsync(request);
        await fixture.Provider.SubmitAsync(completed);

        fixture.Submissions.Select(Fields).Should().SatisfyRespectively(
            fields => string.Join("; ", fields).Should().Be(plain),
            fields => string.Join("; ", fields).Should().Be(string.Join("; ", plain.Split("; ").Append(added).Order(StringComparer.Ordinal))));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_service_is_polled_at_its_recommended_interval(string name)
    {
        await using var fixture = await ProviderFixture.StartAsync(name);
        var job = await fixture.Provider.SubmitAsync(fixture.Request());

        await job.WaitForCompletionAsync();

        var waits = fixture.Time.Waits.Where(wait => wait > TimeSpan.Zero).ToList();
        var shortest = name == "segmind" ? TimeSpan.FromSeconds(5) : TimeSpan.FromSeconds(2);
        waits.Should().OnlyContain(wait => wait >= 0.8 * shortest);
        if (name == "elevenlabs")
            waits[0].Should().BeGreaterThan(3 * shortest, "the service says how long it expects to take");
        else if (name != "modelslab")
            waits[0].Should().BeLessThanOrEqualTo(shortest);
    }

    [Fact]
    public async Task A_request_is_checked_before_its_provider_is_called()
    {
        var source = MediaSource.FromUri(new Uri("https://media.example/welcome.mp4"));
        var name = ProviderCase.All[0].Name;
        (DubbingJobRequest Request, string Advice)[] errors =
        [
            (new() { Source = null!, TargetLanguages = ["es"] }, "*nothing to dub*"),
            (new() { Source = source, TargetLanguages = [] }, "*TargetLanguages is empty*"),
            (new() { Source = source, TargetLanguages = null! }, "*TargetLanguages is empty*"),
            (new() { Source = source, TargetLanguages = [default] }, "*no value*"),
            (new() { Source = source, TargetLanguages = ["es"], SourceLanguage = default(DubbingLanguage) }, "*no value*"),
            (new() { Source = source, TargetLanguages = ["es"], Name = " " }, "*Name is empty*"),
        ];
        using var client = Support.TestClient.Create(new Uri("https://proxy.example"));
        var provider = new ElevenLabsDubbingProvider(client, name);

        foreach (var (request, advice) in errors)
        {
            provider.Invoking(checking => checking.Check(request)).Should().Throw<ArgumentException>().WithMessage(advice);
            await FluentActions.Awaiting(() => provider.DubIntoManyAsync(request)).Should().ThrowAsync<ArgumentException>().WithMessage(advice);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("elevenlabs")]
    [InlineData("elevenlabs~d1")]
    [InlineData("elevenlabs~d1~es")]
    public async Task A_text_that_is_not_an_id_of_a_job_is_refused(string text)
    {
        await using var fixture = await ProviderFixture.StartAsync("elevenlabs");

        var take = () => fixture.Provider.ResumeJob(DubbingJobId.Parse(text));

        take.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Completions_of_one_type_are_applied_in_order_and_leave_the_request_before_alone()
    {
        var plain = new DubbingJobRequest { Source = MediaSource.FromUri(new Uri("https://media.example/welcome.mp4")), TargetLanguages = ["es"] };
        var dub = new CreateDubRequest { Source = plain.Source, TargetLanguage = "es" };

        var once = plain.Complete<CreateDubRequest>(request => request with { SpeakerCount = 2, Name = "first" });
        var twice = once.Complete<CreateDubRequest>(request => request with { Name = $"{request.Name}, second" });

        plain.Apply(dub).Should().BeSameAs(dub);
        once.Apply(dub).Should().Be(dub with { SpeakerCount = 2, Name = "first" });
        twice.Apply(dub).Should().Be(dub with { SpeakerCount = 2, Name = "first, second" });
        plain.Complete<CreateDubRequest>(_ => null!).Invoking(request => request.Apply(dub)).Should().Throw<InvalidOperationException>().WithMessage("*CreateDubRequest*null*");
    }

    [Fact]
    public async Task Each_language_that_is_added_to_a_project_can_be_completed()
    {
        await using var fixture = await ProviderFixture.StartAsync("elevenlabs-projects");
        var added = new List<string>();
        var request = fixture.Request("es", "fr", "de").Complete<CreateProjectLanguageRequest>(language =>
        {
            added.Add(language.TargetLanguage);
            return language;
        });

        await fixture.Provider.SubmitAsync(request);

        added.Should().Equal("fr", "de");
    }

    [Fact]
    public void An_id_can_be_made_and_read_outside_of_the_library()
    {
        var id = DubbingJobId.Create("my service", "job/1~2.3 ü", ["es-MX", DubbingLanguage.OfService("54")]);

        id.ToString().Should().MatchRegex("^[A-Za-z0-9._~-]+$");
        DubbingJobId.Parse(id.ToString()).Should().Be(id);
        (id.Provider, id.NativeId).Should().Be(("my service", "job/1~2.3 ü"));
        id.Languages.Should().Equal("es-MX", DubbingLanguage.OfService("54"));
        DubbingJobId.Parse("elevenlabs~d1.7Ees").Should().Be(DubbingJobId.Create("elevenlabs", "d1", ["es"]), "ids that are stored stay valid");
        FluentActions.Invoking(() => DubbingJobId.Create("p", "j", [])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => DubbingJobId.Create("p", " ", ["es"])).Should().Throw<ArgumentException>();
        (default(DubbingJobId).NativeId, default(DubbingJobId).Languages.Count).Should().Be((string.Empty, 0));
    }

    private static List<string> Fields(RecordedRequest sent)
    {
        var fields = sent.Json is null
            ? sent.Parts.Select(part => $"{part.Name}={part.Text}")
            : ((JsonObject)JsonNode.Parse(sent.Json)!).Where(member => member.Key != "key").Select(member => $"{member.Key}={(member.Value is JsonArray list ? list.ToJsonString() : member.Value)}");
        return [.. fields.Order(StringComparer.Ordinal)];
    }
}
