using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.Audio;

public class AccountReadingTests(StubbedService service) : IClassFixture<StubbedService>
{
    [Theory]
    [InlineData("5000", 5000L, false, "5000")]
    [InlineData("0", 0L, false, "0")]
    [InlineData("3000000000", 3_000_000_000L, false, "3000000000")]
    [InlineData("\"unlimited\"", null, true, "unlimited")]
    public async Task A_limit_is_a_number_or_null(string json, long? credits, bool isUnlimited, string text)
    {
        var limit = (await ReadAsync($$"""{"max_credit_limit_extension":{{json}}}""")).MaxCreditLimitExtension!.Value;

        (limit.Credits, limit.IsUnlimited, limit.ToString()).Should().Be((credits, isUnlimited, text));
    }

    [Theory]
    [InlineData("""{"max_credit_limit_extension":"some"}""", "$.max_credit_limit_extension")]
    [InlineData("""{"max_credit_limit_extension":1.5}""", "$.max_credit_limit_extension")]
    [InlineData("""{"max_credit_limit_extension":true}""", "$.max_credit_limit_extension")]
    [InlineData("""{"current_overage":{"amount":"much"}}""", "$.current_overage.amount")]
    [InlineData("""{"next_character_count_reset_unix":"tomorrow"}""", "$.next_character_count_reset_unix")]
    [InlineData("""{"next_character_count_reset_unix":1.5}""", "$.next_character_count_reset_unix")]
    [InlineData("""{"next_character_count_reset_unix":9223372036854775807}""", "$.next_character_count_reset_unix")]
    [InlineData("""{"pending_change":[]}""", "$.pending_change")]
    public async Task A_value_of_the_wrong_kind_is_named(string json, string path) =>
        (await FluentActions.Awaiting(() => ReadAsync(json)).Should().ThrowAsync<DubbingSerializationException>()).Which.JsonPath.Should().Be(path);

    [Fact]
    public async Task A_change_of_plan_names_the_next_plan()
    {
        var change = (await ReadAsync("""{"pending_change":{"kind":"change","next_tier":"scale_2024_08_10","next_billing_period":"3_month_period","timestamp_seconds":1700000000}}""")).PendingChange!;

        change.Kind.Should().Be(PendingSubscriptionChangeKind.Change);
        change.NextTier.Should().Be(SubscriptionTier.Scale20240810);
        change.NextBillingPeriod.Should().Be(BillingPeriod.ThreeMonths);
        change.EffectiveAt.Should().Be(new DateTimeOffset(2023, 11, 14, 22, 13, 20, TimeSpan.Zero));
    }

    [Fact]
    public async Task The_end_of_a_plan_has_nothing_that_follows()
    {
        var change = (await ReadAsync("""{"pending_change":{"kind":"cancellation","timestamp_seconds":0}}""")).PendingChange!;

        change.Kind.Should().Be(PendingSubscriptionChangeKind.Cancellation);
        change.EffectiveAt.Should().Be(DateTimeOffset.UnixEpoch);
        (change.NextTier is null, change.NextBillingPeriod is null).Should().Be((true, true));
    }

    [Fact]
    public async Task An_unknown_change_is_kept()
    {
        var change = (await ReadAsync("""{"pending_change":{"kind":"pause","until":"2027-01-01"}}""")).PendingChange!;

        (change.Kind.Value, change.Kind.IsKnown, change.EffectiveAt).Should().Be(("pause", false, null));
        change.AdditionalProperties!["until"].GetString().Should().Be("2027-01-01");
        (await ReadAsync("""{"pending_change":null}""")).PendingChange.Should().BeNull();
    }

    [Fact]
    public async Task Money_is_a_decimal_number_to_the_last_digit()
    {
        var overage = (await ReadAsync("""{"current_overage":{"amount":"0.1000000000000000000000001","currency":"chf"}}""")).CurrentOverage!;

        overage.Amount.Should().Be(0.1000000000000000000000001m);
        (overage.Currency.Value, overage.Currency.IsKnown).Should().Be(("chf", false));
    }

    [Fact]
    public async Task Odd_names_and_large_numbers_are_read()
    {
        var plan = await ReadAsync("""{"tier":"creator","character_count":3000000000,"open_invoices":[{"amount_due_cents":2200,"payment_intent_statusses":["succeeded","waiting"],"next_payment_attempt_unix":1}]}""");

        plan.Tier.Should().Be(SubscriptionTier.Creator);
        plan.CharacterCount.Should().Be(3_000_000_000);
        var invoice = plan.OpenInvoices.Should().ContainSingle().Which;
        invoice.PaymentIntentStatuses.Select(status => status.Value).Should().Equal("succeeded", "waiting");
        invoice.NextPaymentAttempt.Should().Be(DateTimeOffset.UnixEpoch.AddSeconds(1));
    }

    [Fact]
    public async Task Times_are_seconds_except_one_in_milliseconds()
    {
        service.Respond("""{"voice_id":"v1","created_at_unix":1700000000,"favorited_at_unix":null,"fine_tuning":{"next_max_verification_attempts_reset_unix_ms":1700000000123}}""");
        using var client = TestClient.Create(service.Address);

        var voice = (await client.Voices.GetAsync("v1")).Value;

        voice.CreatedAt.Should().Be(DateTimeOffset.FromUnixTimeSeconds(1_700_000_000));
        voice.FavoritedAt.Should().BeNull();
        voice.FineTuning!.NextVerificationAttemptsReset.Should().Be(DateTimeOffset.FromUnixTimeMilliseconds(1_700_000_000_123));
    }

    [Fact]
    public async Task The_models_are_a_bare_array()
    {
        service.Respond("""[{"model_id":"m1","can_do_voice_conversion":true,"languages":[{"language_id":"en","name":"English"}],"model_rates":{"character_cost_multiplier":0.5}},{"model_id":"m2"}]""");
        using var client = TestClient.Create(service.Address);

        VoiceModel[] models = await client.Models.GetAllAsync();

        models.Select(model => (model.ModelId, model.CanDoVoiceConversion)).Should().Equal(("m1", true), ("m2", false));
        models[0].Languages.Should().ContainSingle().Which.LanguageId.Should().Be("en");
        (models[0].Rates!.CharacterCostMultiplier, models[0].Rates!.CostDiscountMultiplier).Should().Be((0.5, null));
        (models[1].Languages.Count, models[1].Rates).Should().Be((0, null));
    }

    private async Task<AccountSubscriptionDetails> ReadAsync(string json)
    {
        service.Respond(json);
        using var client = TestClient.Create(service.Address);
        return (await client.Account.GetSubscriptionAsync()).Value;
    }
}
