using System.Text.Json.Nodes;
using DubbingSdk.Emulator.ElevenLabs.Voices;
using DubbingSdk.Emulator.State;

namespace DubbingSdk.Emulator.ElevenLabs.Account;

internal sealed class Subscription(EmulatorState state, VoiceStore voices, DateTimeOffset start)
{
    private const string Period = "monthly_period";
    private const string Currency = "usd";

    private readonly long _end = start.AddMonths(1).ToUnixTimeSeconds();

    private ElevenLabsOptions Options => state.Options.ElevenLabs;

    public JsonObject ToJson() => new()
    {
        ["tier"] = Options.IsEnterprise ? "enterprise" : "creator",
        ["character_count"] = state.Credits.Used,
        ["character_limit"] = state.Options.Credits,
        ["max_character_limit_extension"] = null,
        ["max_credit_limit_extension"] = Options.IsEnterprise ? "unlimited" : 0,
        ["can_extend_character_limit"] = true,
        ["allowed_to_extend_character_limit"] = true,
        ["next_character_count_reset_unix"] = _end,
        ["voice_slots_used"] = voices.Owned,
        ["professional_voice_slots_used"] = 0,
        ["professional_voice_slots_used_in_workspace"] = 0,
        ["voice_limit"] = Options.VoiceLimit,
        ["max_voice_add_edits"] = 90,
        ["voice_add_edit_counter"] = voices.Owned,
        ["professional_voice_limit"] = 1,
        ["can_extend_voice_limit"] = false,
        ["can_use_instant_voice_cloning"] = true,
        ["can_use_professional_voice_cloning"] = true,
        ["currency"] = Currency,
        ["current_overage"] = new JsonObject { ["amount"] = "0.00", ["currency"] = Currency },
        ["status"] = "active",
        ["billing_period"] = Period,
        ["character_refresh_period"] = Period,
    };

    public JsonObject ToExtendedJson()
    {
        var json = ToJson();
        json["next_invoice"] = Invoice();
        json["open_invoices"] = new JsonArray(Invoice());
        json["has_open_invoices"] = true;
        json["pending_change"] = PendingChange();
        json["has_used_starter_coupon_on_account"] = false;
        json["has_used_creator_coupon_on_account"] = true;
        return json;
    }

    private JsonObject Invoice() => new()
    {
        ["amount_due_cents"] = 2_310,
        ["subtotal_cents"] = 2_200,
        ["tax_cents"] = 330,
        ["discount_percent_off"] = 10.0,
        ["discount_amount_off"] = null,
        ["discounts"] = new JsonArray(new JsonObject { ["discount_percent_off"] = 10.0, ["discount_amount_off"] = null }),
        ["next_payment_attempt_unix"] = _end,
        ["payment_intent_status"] = "processing",
        ["payment_intent_statusses"] = new JsonArray("processing"),
    };

    private JsonObject? PendingChange() => Options.PendingChange switch
    {
        ElevenLabsPendingChange.Cancellation => new() { ["kind"] = "cancellation", ["timestamp_seconds"] = _end },
        ElevenLabsPendingChange.Switch => new()
        {
            ["kind"] = "change",
            ["next_tier"] = "pro",
            ["next_billing_period"] = "annual_period",
            ["timestamp_seconds"] = _end,
        },
        _ => null,
    };
}
