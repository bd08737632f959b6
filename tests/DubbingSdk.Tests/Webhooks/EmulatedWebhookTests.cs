using DubbingSdk.Emulator;
using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.Webhooks;

[Trait("Category", "Slow")]
public class EmulatedWebhookTests
{
    [Fact]
    public async Task A_project_event_of_the_emulator_is_verified_and_read()
    {
        var time = new TestTime();
        await using var receiver = LoopbackServer.Start(exchange => exchange.RespondAsync(200));
        await using var emulator = await DubbingEmulator.StartAsync(new DubbingEmulatorOptions { TimeProvider = time });
        emulator.Webhooks.Add(new() { Id = "mine", Address = receiver.Address, Secret = Signed.Secret });
        using var client = TestClient.Create(emulator.BaseAddress, time);
        var verifier = new DubbingWebhookVerifier(new DubbingWebhookOptions { Secrets = [Signed.Secret], Tolerance = TimeSpan.FromDays(1), TimeProvider = time });

        var project = await client.Dubbing.Projects.CreateAsync(new CreateProjectRequest
        {
            Source = MediaSource.FromUri(new Uri("https://media.example/source.mp3")),
            TargetLanguage = "es",
            Reference = "job 7",
            WebhookIds = ["mine"],
        });
        await project.WaitForCompletionAsync();
        time.Advance(TimeSpan.FromHours(1));
        await emulator.Webhooks.WaitForAsync(count: 2);

        var seen = receiver.Exchanges.Select(exchange => verifier.Parse(exchange.Body, exchange.Header("ElevenLabs-Signature"))).ToList();
        seen.Should().HaveCount(2).And.OnlyContain(one => one.Timestamp != null);
        seen.OfType<DubbingProjectReadyEvent>().Should().ContainSingle().Which.Reference.Should().Be("job 7");
        var completed = seen.OfType<DubbingLanguageCompletedEvent>().Should().ContainSingle().Which;
        (completed.TargetLanguage, completed.Status).Should().Be(("es", ProjectLanguageStatus.Completed));
        completed.Outputs!.LosslessAudio.Should().NotBeNull();
        ProjectLanguage language = await client.Dubbing.Projects.Languages.GetAsync(completed.ProjectId!, completed.LanguageId!);
        language.Status.Should().Be(ProjectLanguageStatus.Completed);
    }
}
