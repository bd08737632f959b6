using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.Errors;

public class NumberReadingTests
{
    [Theory]
    [InlineData("1000", 1000)]
    [InlineData("1e3", 1000)]
    [InlineData("2.0", 2)]
    [InlineData("-0.0", 0)]
    [InlineData("1500e-2", 15)]
    public async Task A_whole_number_is_read_however_it_is_written(string text, int expected)
    {
        var subscription = await ReadAsync($$"""{"character_count":{{text}},"voice_limit":{{text}},"next_character_count_reset_unix":{{text}},"max_credit_limit_extension":{{text}}}""");

        subscription.CharacterCount.Should().Be(expected);
        subscription.VoiceLimit.Should().Be(expected);
        subscription.NextCharacterCountReset.Should().Be(DateTimeOffset.FromUnixTimeSeconds(expected));
        subscription.MaxCreditLimitExtension.Should().Be(new CreditLimitExtension(expected));
    }

    [Theory]
    [InlineData("character_count", "2.5")]
    [InlineData("character_count", "9223372036854775808")]
    [InlineData("character_count", "-9223372036854775809")]
    [InlineData("character_count", "1e30")]
    [InlineData("character_count", "\"7\"")]
    [InlineData("character_count", "true")]
    [InlineData("voice_limit", "2147483648")]
    [InlineData("voice_limit", "-2147483649")]
    [InlineData("voice_limit", "0.5")]
    [InlineData("next_character_count_reset_unix", "1.5")]
    [InlineData("next_character_count_reset_unix", "1e17")]
    [InlineData("next_character_count_reset_unix", "\"soon\"")]
    [InlineData("max_credit_limit_extension", "0.5")]
    public async Task A_number_that_is_not_whole_is_reported_with_its_place(string member, string text) =>
        (await Assert.ThrowsAsync<DubbingSerializationException>(() => ReadAsync($$"""{"{{member}}":{{text}}}"""))).Message.Should().Contain(member);

    private static async Task<AccountSubscriptionDetails> ReadAsync(string json)
    {
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(200, json));
        using var client = TestClient.Create(server.Address);
        return await client.Account.GetSubscriptionAsync();
    }
}
