using System.Text.Json;

namespace DubbingSdk.Tests.Webhooks;

public class EventTests
{
    [Theory]
    [InlineData("""{"project_id":"proj_1","reference":"job 7","status":"ready"}""")]
    [InlineData("""{"project":{"project_id":"proj_1","reference":"job 7","status":"ready"}}""")]
    [InlineData("""{"project_id":"proj_1","project":{"project_id":null,"reference":"job 7","status":"ready"}}""")]
    public void The_project_is_found_in_the_data_or_below(string data)
    {
        var ready = Read("dubbing_project_ready", data).Should().BeOfType<DubbingProjectReadyEvent>().Which;

        (ready.ProjectId, ready.Reference, ready.Status).Should().Be(("proj_1", "job 7", DubbingProjectStatus.Ready));
    }

    [Theory]
    [InlineData("""{"language_id":"lang_1","project_id":"proj_1","target_language":"es","status":"completed","reference":"job 7","outputs":{"lossless_audio":"https://storage.example/a?sig=x"}}""")]
    [InlineData("""{"language":{"language_id":"lang_1","project_id":"proj_1","target_language":"es","status":"completed","reference":"job 7","outputs":{"lossless_audio":"https://storage.example/a?sig=x"}}}""")]
    [InlineData("""{"project":{"project_id":"proj_1","reference":"job 7","status":"ready"},"language":{"language_id":"lang_1","target_language":"es","status":"completed","outputs":{"lossless_audio":"https://storage.example/a?sig=x"}}}""")]
    [InlineData("""{"language":"es","project":{"project_id":"proj_1","reference":"job 7","status":"ready"},"language_id":"lang_1","target_language":"es","status":"completed","outputs":{"lossless_audio":"https://storage.example/a?sig=x"}}""")]
    public void The_language_is_found_in_the_data_or_below(string data)
    {
        var completed = Read("dubbing_language_completed", data).Should().BeOfType<DubbingLanguageCompletedEvent>().Which;

        (completed.ProjectId, completed.LanguageId, completed.TargetLanguage, completed.Status, completed.Reference).Should().Be(("proj_1", "lang_1", "es", ProjectLanguageStatus.Completed, "job 7"));
        completed.Outputs!.LosslessAudio.Should().Be(new Uri("https://storage.example/a?sig=x"));
    }

    [Fact]
    public void The_state_of_a_project_is_not_mistaken_for_that_of_its_language() =>
        ((DubbingLanguageFailedEvent)Read("dubbing_language_failed", """{"project":{"status":"ready","error":{"code":"x"}},"language":{"language_id":"lang_1"}}"""))
            .Should().BeEquivalentTo(new { LanguageId = "lang_1", Status = (ProjectLanguageStatus?)null, Error = (DubbingJobError?)null });

    [Fact]
    public void A_failure_states_the_reason()
    {
        var project = (DubbingProjectFailedEvent)Read("dubbing_project_failed", """{"project_id":"proj_1","error":{"code":"internal_error","message":"Oh.","retryable":true}}""");
        var language = (DubbingLanguageFailedEvent)Read("dubbing_language_failed", """{"language":{"language_id":"lang_1","error":{"code":"project_failed","message":"No.","retryable":false}}}""");

        project.Error.Should().BeEquivalentTo(new { Code = "internal_error", Message = "Oh.", Retryable = true });
        language.Error.Should().BeEquivalentTo(new { Code = "project_failed", Message = "No.", Retryable = false });
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"text\"")]
    [InlineData("{}")]
    [InlineData("""{"project":null,"language":7}""")]
    [InlineData("""{"project_id":7,"language_id":{},"target_language":[],"status":null,"reference":false,"outputs":"none","error":"none"}""")]
    [InlineData("""{"outputs":{"lossless_audio":"no address"},"error":{"code":1,"message":[],"retryable":"yes"}}""")]
    public void A_member_that_is_missing_or_of_another_kind_is_null(string data)
    {
        var completed = (DubbingLanguageCompletedEvent)Read("dubbing_language_completed", data);
        var failed = (DubbingLanguageFailedEvent)Read("dubbing_language_failed", data);
        var project = (DubbingProjectFailedEvent)Read("dubbing_project_failed", data);

        new object?[] { completed.ProjectId, completed.LanguageId, completed.TargetLanguage, completed.Status, completed.Reference, completed.Outputs?.LosslessAudio, failed.Error, project.Error, project.ProjectId, project.Reference, project.Status }
            .Should().OnlyContain(value => value == null);
        completed.Data.GetRawText().Should().Be(data);
    }

    [Theory]
    [InlineData("""{}""", "")]
    [InlineData("""{"type":null}""", "")]
    [InlineData("""{"type":7,"data":{}}""", "")]
    [InlineData("""{"type":"voice_removal_notice","data":{"project_id":"x"}}""", "voice_removal_notice")]
    [InlineData("""{"type":"Dubbing_Project_Ready"}""", "Dubbing_Project_Ready")]
    [InlineData("\uFEFF{\"type\":\"new\"}", "new")]
    public void An_unknown_type_is_an_event_that_keeps_everything(string body, string type)
    {
        var unknown = Parse(body).Should().BeOfType<UnknownDubbingWebhookEvent>().Which;

        unknown.Type.Should().Be(type);
        unknown.Payload.GetRawText().Should().Be(body.TrimStart('\uFEFF'));
    }

    [Fact]
    public void An_event_without_data_has_none() => Parse("""{"type":"dubbing_project_ready"}""").Data.ValueKind.Should().Be(JsonValueKind.Undefined);

    [Theory]
    [InlineData("1767268800", "2026-01-01T12:00:00.000Z")]
    [InlineData("1767268800.25", "2026-01-01T12:00:00.250Z")]
    [InlineData("1767268800250", "2026-01-01T12:00:00.250Z")]
    [InlineData("0", "1970-01-01T00:00:00.000Z")]
    [InlineData("1e300", null)]
    [InlineData("-1", null)]
    [InlineData("\"1767268800\"", null)]
    [InlineData("null", null)]
    public void The_time_counts_seconds_and_milliseconds_where_they_can_be_nothing_else(string json, string? time) =>
        Parse($$"""{"type":"dubbing_project_ready","event_timestamp":{{json}}}""").Timestamp.Should().Be(time is null ? null : DateTimeOffset.Parse(time, System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("")]
    [InlineData("hello")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{\"type\":\"x\"")]
    [InlineData("""{"type":"\ud800"}""")]
    public void A_signed_body_that_is_not_an_object_is_unreadable(string body)
    {
        var parse = () => Parse(body);

        parse.Should().Throw<DubbingWebhookException>().Which.Should().BeEquivalentTo(new { Failure = DubbingWebhookFailure.UnreadableBody, InnerException = (Exception?)null });
    }

    [Fact]
    public void An_event_that_was_verified_before_is_read_again_from_its_body() =>
        DubbingWebhookEvent.ParseUnverified(Signed.Bytes(Signed.Body)).Should().BeOfType<DubbingProjectReadyEvent>().Which.ProjectId.Should().Be("proj_1");

    private static DubbingWebhookEvent Read(string type, string data) => Parse($$"""{"type":"{{type}}","event_timestamp":1767268800,"data":{{data}}}""");

    private static DubbingWebhookEvent Parse(string body) => Signed.Verifier().Parse(Signed.Bytes(body), Signed.Header(body: body));
}
