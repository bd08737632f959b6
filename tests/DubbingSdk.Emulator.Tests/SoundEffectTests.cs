using System.Net;

namespace DubbingSdk.Emulator.Tests;

public sealed class SoundEffectTests(SharedServers shared) : IClassFixture<SharedServers>
{
    private const string Path = "/v1/sound-generation";

    [Theory]
    [InlineData("""{"text":"rain","duration_seconds":0.5}""", 0.5, "20")]
    [InlineData("""{"text":"rain","duration_seconds":30,"loop":true,"prompt_influence":1,"model_id":"eleven_text_to_sound_v2"}""", 30, "1200")]
    [InlineData("""{"text":"rain","duration_seconds":null,"prompt_influence":null}""", 5, "200")]
    [InlineData("""{"text":"rain","duration_seconds":0.51}""", 0.51, "21")]
    public async Task An_effect_has_the_requested_length_and_its_price(string json, double seconds, string cost)
    {
        await using var session = await Session.StartAsync();

        var response = await session.PostAsync(json, Path + "?output_format=pcm_16000");

        response.Status.Should().Be(HttpStatusCode.OK, response.Text);
        response.ContentType.Should().Be("audio/mpeg");
        response.Header("character-cost").Should().Be(cost);
        response.Header("history-item-id").Should().BeNull();
        response.Message.Content.Headers.ContentLength.Should().Be(response.Bytes.Length);
        SoundReader.Read("pcm_16000", response.Bytes).Seconds.Should().Be(seconds);
        session.Emulator.CreditsUsed.ToString(System.Globalization.CultureInfo.InvariantCulture).Should().Be(cost);
        session.Emulator.Requests[^1].UnknownFields.Should().BeEmpty();
    }

    [Fact]
    public async Task Another_text_sounds_different()
    {
        await using var session = await Session.StartAsync();

        var rain = (await session.PostAsync("""{"text":"rain"}""", Path)).Bytes;

        (await session.PostAsync("""{"text":"rain"}""", Path)).Bytes.Should().Equal(rain);
        (await session.PostAsync("""{"text":"hail"}""", Path)).Bytes.SequenceEqual(rain).Should().BeFalse();
    }

    [Theory]
    [InlineData("{}", """["body","text"]missing""")]
    [InlineData("""{"text":""}""", """["body","text"]string_too_short""")]
    [InlineData("""{"text":"a","duration_seconds":0.4}""", """["body","duration_seconds"]greater_than_equal""")]
    [InlineData("""{"text":"a","duration_seconds":30.1}""", """["body","duration_seconds"]less_than_equal""")]
    [InlineData("""{"text":"a","prompt_influence":1.1}""", """["body","prompt_influence"]less_than_equal""")]
    [InlineData("""{"text":"a","loop":"yes"}""", """["body","loop"]bool_type""")]
    [InlineData("""{"text":"a","model_id":"eleven_text_to_sound_v1"}""", """["body","model_id"]enum""")]
    public async Task A_field_out_of_range_is_named(string json, string error)
    {
        var session = await shared.SessionAsync();

        var response = await session.PostAsync(json, Path);

        response.Status.Should().Be(HttpStatusCode.UnprocessableEntity);
        response.Error.Should().Be(error);
        session.Emulator.CreditsUsed.Should().Be(0);
    }

    [Fact]
    public async Task Insufficient_credits_are_reported()
    {
        await using var session = await Session.StartAsync(credits: 199);

        (await session.PostAsync("""{"text":"rain"}""", Path)).Error.Should().Be("insufficient_credits");
    }
}
