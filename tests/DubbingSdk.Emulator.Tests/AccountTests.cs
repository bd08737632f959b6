using System.Net;
using System.Text.Json.Nodes;

namespace DubbingSdk.Emulator.Tests;

public sealed class AccountTests
{
    [Fact]
    public async Task Models_are_a_bare_list_with_some_that_convert_voices()
    {
        await using var session = await Session.StartAsync();

        var models = (await session.GetAsync("/v1/models")).Json.AsArray();

        models.Where(model => (bool)model!["can_do_voice_conversion"]!).Select(model => (string)model!["model_id"]!)
            .Should().BeEquivalentTo("eleven_english_sts_v2", "eleven_multilingual_sts_v2");
        models.Should().Contain(model => (bool)model!["can_do_text_to_speech"]! && !(bool)model["can_do_voice_conversion"]!);
        models.Should().AllSatisfy(model => model!["languages"]!.AsArray().Should().NotBeEmpty());
    }

    [Fact]
    public async Task The_subscription_reports_the_credits_used()
    {
        await using var session = await Session.StartAsync(new ElevenLabsOptions { VoiceLimit = 12 }, credits: 5_000);
        await session.PostAsync("""{"text":"rain"}""", "/v1/sound-generation");

        var subscription = (await session.GetAsync("/v1/user/subscription")).Json;
        var user = (await session.GetAsync("/v1/user")).Json;

        foreach (var one in new[] { subscription, user["subscription"]! })
        {
            ((long)one["character_count"]!).Should().Be(200);
            ((long)one["character_limit"]!).Should().Be(5_000);
            ((int)one["voice_limit"]!).Should().Be(12);
            ((int)one["voice_slots_used"]!).Should().Be(2);
            ((string?)one["current_overage"]!["amount"]).Should().Be("0.00");
            ((long)one["next_character_count_reset_unix"]!).Should().Be(session.Time.GetUtcNow().AddMonths(1).ToUnixTimeSeconds());
        }

        ((int)subscription["next_invoice"]!["amount_due_cents"]!).Should().BePositive();
        subscription["open_invoices"]!.AsArray().Should().ContainSingle();
        user["subscription"]!.AsObject().Should().NotContainKey("next_invoice");
        ((string?)user["user_id"]).Should().NotBeNullOrEmpty();
        ((string?)user["workspace_id"]).Should().NotBeNullOrEmpty("newer clients demand it");
        ((string?)user["seat_type"]).Should().Be("workspace_admin");
    }

    [Theory]
    [InlineData(ElevenLabsPendingChange.None, null)]
    [InlineData(ElevenLabsPendingChange.Cancellation, "kind,timestamp_seconds")]
    [InlineData(ElevenLabsPendingChange.Switch, "kind,next_tier,next_billing_period,timestamp_seconds")]
    public async Task The_subscription_reports_a_pending_change_when_configured(ElevenLabsPendingChange change, string? members)
    {
        await using var session = await Session.StartAsync(new ElevenLabsOptions { PendingChange = change });

        var announced = (await session.GetAsync("/v1/user/subscription")).Json["pending_change"] as JsonObject;

        (announced is null ? null : string.Join(',', announced.Select(member => member.Key))).Should().Be(members);
    }

    [Theory]
    [InlineData(false, "creator", "0")]
    [InlineData(true, "enterprise", "\"unlimited\"")]
    public async Task The_subscription_is_enterprise_when_configured(bool isEnterprise, string tier, string extension)
    {
        await using var session = await Session.StartAsync(new ElevenLabsOptions { IsEnterprise = isEnterprise });

        var subscription = (await session.GetAsync("/v1/user/subscription")).Json;

        ((string?)subscription["tier"]).Should().Be(tier);
        subscription["max_credit_limit_extension"]!.ToJsonString().Should().Be(extension);
    }

    [Theory]
    [InlineData("dubbing_read", "GET", "/v1/dubbing")]
    [InlineData("dubbing_write", "POST", "/v1/dubbing")]
    [InlineData("dubbing_write", "DELETE", "/v1/dubbing/none")]
    [InlineData("speech_to_speech", "POST", "/v1/speech-to-speech/none")]
    [InlineData("sound_generation", "POST", "/v1/sound-generation")]
    [InlineData("audio_isolation", "GET", "/v1/audio-isolation/history")]
    [InlineData("voice_generation", "POST", "/v1/text-to-voice/design")]
    [InlineData("voices_read", "GET", "/v1/voices")]
    [InlineData("voices_read", "GET", "/v2/voices")]
    [InlineData("models_read", "GET", "/v1/models")]
    [InlineData("user_read", "GET", "/v1/user")]
    [InlineData("user_read", "GET", "/v1/user/subscription")]
    public async Task An_operation_is_unauthorized_when_the_key_lacks_its_permission(string permission, string method, string path)
    {
        await using var session = await Session.StartAsync(new ElevenLabsOptions { MissingPermissions = ["other", permission] });
        await using var unlimited = await Session.StartAsync(new ElevenLabsOptions { MissingPermissions = ["other"] });

        var refused = await session.SendAsync(new HttpMethod(method), path);
        var passed = await unlimited.SendAsync(new HttpMethod(method), path);

        refused.Status.Should().Be(HttpStatusCode.Unauthorized);
        refused.Error.Should().Be("missing_permissions");
        ((string?)refused.Json["detail"]!["message"]).Should().Contain(permission);
        passed.Status.Should().NotBe(HttpStatusCode.Unauthorized);
    }
}
