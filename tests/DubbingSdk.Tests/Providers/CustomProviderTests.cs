using DubbingSdk.Providers;
using DubbingSdk.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Parrot;

namespace DubbingSdk.Tests.Providers;

/// <summary>The behaviour of a custom provider beyond the contract of all providers.</summary>
public sealed class CustomProviderTests : IAsyncLifetime
{
    private readonly HttpClient _http = new();
    private ParrotServer _server = null!;
    private ParrotProvider _provider = null!;

    public async Task InitializeAsync()
    {
        _server = await ParrotServer.StartAsync();
        _http.BaseAddress = _server.Address;
        _provider = new ParrotProvider(_http, new TestTime());
    }

    public async Task DisposeAsync()
    {
        _http.Dispose();
        await _server.DisposeAsync();
    }

    [Fact]
    public void A_custom_provider_sees_only_the_public_members() =>
        typeof(DubbingProvider).Assembly.GetCustomAttributes(typeof(System.Runtime.CompilerServices.InternalsVisibleToAttribute), inherit: false).Should().BeEmpty();

    [Fact]
    public async Task A_request_is_sent_in_the_codes_of_the_service_and_completed_by_its_type()
    {
        var request = Request("es") with { SourceLanguage = "en", Name = "Welcome" };

        await _provider.SubmitAsync(request.Complete<ParrotRequest>(form => form with { Pitch = 1.5 }).Complete<CreateDubRequest>(_ => throw new InvalidDataException()));

        _server.Submissions.Should().ContainSingle().Which.Should().Equal(new Dictionary<string, string>
        {
            ["to"] = "spa",
            ["from"] = "eng",
            ["title"] = "Welcome",
            ["pitch"] = "1.5",
            ["uri"] = "https://media.example/welcome.mp4?signature=abc",
        });
    }

    [Fact]
    public async Task A_stream_is_sent_with_its_name_and_type_and_left_open()
    {
        var audio = new MemoryStream(MediaSamples.Wav());
        var source = MediaSource.FromStream(audio, "speech.wav");

        await _provider.SubmitAsync(Request("es") with { Source = source });
        await _provider.SubmitAsync(Request("fr") with { Source = source });

        audio.CanRead.Should().BeTrue();
        _server.Submissions.Select(fields => fields["file"]).Should().Equal($"speech.wav, audio/wav, {audio.Length} bytes", $"speech.wav, audio/wav, {audio.Length} bytes");
    }

    [Fact]
    public async Task A_check_of_the_provider_itself_comes_before_anything_is_sent()
    {
        var submit = () => _provider.SubmitAsync(Request("es") with { Name = new string('x', 41) });

        await submit.Should().ThrowAsync<ArgumentException>().WithMessage("*40 characters*");
        _server.Requests.Should().BeEmpty();
    }

    [Fact]
    public async Task A_language_that_is_refused_is_kept_in_the_job_and_reported()
    {
        _server.RefuseNextLanguage(402);

        var job = await _provider.SubmitAsync(Request("es", "fr", "de"));
        DubbingJobStatus status = await job.WaitForCompletionAsync();

        status.State.Should().Be(DubbingJobState.PartlySucceeded);
        status.Outputs[1].Message.Should().Be("The language could not be started: There are no credits left.");
        job.StartFailures["fr"].Should().BeOfType<DubbingQuotaException>();
        _server.Requests.Take(3).Should().Equal("POST /jobs", "POST /jobs/p1/languages", "POST /jobs/p1/languages");
    }

    [Fact]
    public async Task A_cancellation_between_languages_is_passed_on_with_the_job()
    {
        using var cancellation = new CancellationTokenSource();
        _server.OnLanguage = _ => cancellation.Cancel();
        var submit = () => _provider.SubmitAsync(Request("es", "fr", "de"), cancellationToken: cancellation.Token);

        var canceled = (await submit.Should().ThrowAsync<DubbingJobCanceledException>()).Which;

        canceled.InnerException.Should().BeOfType<DubbingCanceledException>().Which.MayHaveBeenAccepted.Should().BeTrue();
        canceled.Job.JobId.NativeId.Should().Be("p1");
        canceled.Should().Match<IMayHaveBeenAccepted>(lost => lost.MayHaveBeenAccepted);
        _server.Requests.Should().Equal("POST /jobs", "POST /jobs/p1/languages");
    }

    [Fact]
    public async Task A_custom_provider_is_registered_beside_those_of_the_library()
    {
        var services = new ServiceCollection();
        services.AddDubbingClient(options => options.ApiKey = TestClient.Key);
        services.AddDubbingProviders().AddParrotProvider(_server.Address);
        await using var provider = services.BuildServiceProvider();

        provider.GetServices<DubbingProvider>().Select(known => known.Name).Should().Equal("elevenlabs", "elevenlabs-projects", "parrot");
        var parrot = provider.GetRequiredKeyedService<DubbingProvider>("parrot");
        parrot.Should().BeOfType<ParrotProvider>();
        (await parrot.SubmitAsync(Request("es"))).JobId.Should().Be(DubbingJobId.Create("parrot", "p1", ["es"]));
    }

    [Fact]
    public async Task A_provider_is_registered_once_and_under_its_own_name()
    {
        var services = new ServiceCollection().AddParrotProvider(_server.Address).AddDubbingProvider("macaw", _ => _provider);
        await using var provider = services.BuildServiceProvider();

        services.Invoking(again => again.AddParrotProvider(_server.Address)).Should().Throw<ArgumentException>().WithMessage("*'parrot' is registered already*");
        provider.Invoking(built => built.GetRequiredKeyedService<DubbingProvider>("macaw")).Should().Throw<InvalidOperationException>().WithMessage("*'macaw' is named 'parrot'*");
    }

    [Fact]
    public async Task A_provider_and_a_job_can_be_mocked()
    {
        var provider = new MockedProvider();

        var job = await provider.SubmitAsync(Request("es"));

        job.Languages.Should().Equal("es");
        await FluentActions.Awaiting(() => job.OpenOutputAsync("es")).Should().ThrowAsync<InvalidOperationException>().WithMessage("*mocked job*");
        provider.Invoking(mocked => mocked.ResumeJob(DubbingJobId.Parse("~"))).Should().Throw<ArgumentException>();
    }

    private static DubbingJobRequest Request(params DubbingLanguage[] targets) => new()
    {
        Source = MediaSource.FromUri(new Uri("https://media.example/welcome.mp4?signature=abc")),
        TargetLanguages = targets,
    };

    private sealed class MockedJob(DubbingJobId id) : DubbingJob
    {
        public override DubbingJobId JobId => id;
    }

    private sealed class MockedProvider : DubbingProvider
    {
        public override DubbingCapabilities Capabilities { get; } = new();

        public override Task<DubbingJob> SubmitAsync(DubbingJobRequest request, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default) =>
            Task.FromResult<DubbingJob>(new MockedJob(DubbingJobId.Create("mocked", "j1", request.TargetLanguages)));

        protected override Task<DubbingAcceptance> SubmitStepAsync(DubbingStep step, DubbingRequestOptions? options, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        protected override Task<DubbingResponse<DubbingJobStatus>> FetchStatusAsync(DubbingJobId id, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        protected override Task<MediaDownload> FetchOutputAsync(
            DubbingJobId id, DubbingLanguage language, DubbingOutputKind kind, DubbingRequestOptions? options, CancellationToken cancellationToken = default) => throw new NotSupportedException();
    }
}
