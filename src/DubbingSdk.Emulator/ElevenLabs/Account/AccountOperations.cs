using System.Text.Json.Nodes;
using DubbingSdk.Emulator.Calls;
using DubbingSdk.Emulator.ElevenLabs.Voices;
using DubbingSdk.Emulator.State;

namespace DubbingSdk.Emulator.ElevenLabs.Account;

/// <summary>The operations of the user and the subscription, with the credits used so far.</summary>
internal sealed class AccountOperations
{
    private const string UserId = "emulatedUser";
    private const string WorkspaceId = "emulatedWorkspace";

    private readonly Subscription _subscription;
    private readonly long _createdAt;

    public AccountOperations(EmulatorState state, VoiceStore voices)
    {
        var now = state.TimeProvider.GetUtcNow();
        _subscription = new Subscription(state, voices, now);
        _createdAt = now.AddYears(-1).ToUnixTimeSeconds();
        All =
        [
            new("GET", "/v1/user", Handlers.Of(_ => Response.Json(User()))),
            new("GET", "/v1/user/subscription", Handlers.Of(_ => Response.Json(_subscription.ToExtendedJson()))),
        ];
    }

    public IReadOnlyList<Operation> All { get; }

    private JsonObject User() => new()
    {
        ["user_id"] = UserId,
        ["workspace_id"] = WorkspaceId,
        ["subscription"] = _subscription.ToJson(),
        ["is_new_user"] = false,
        ["can_use_delayed_payment_methods"] = false,
        ["is_onboarding_completed"] = true,
        ["is_onboarding_checklist_completed"] = true,
        ["show_compliance_terms"] = false,
        ["first_name"] = "Ada",
        ["is_api_key_hashed"] = true,
        ["xi_api_key_preview"] = "****",
        ["referral_link_code"] = null,
        ["partnerstack_partner_default_link"] = null,
        ["created_at"] = _createdAt,
        ["seat_type"] = "workspace_admin",
    };
}
