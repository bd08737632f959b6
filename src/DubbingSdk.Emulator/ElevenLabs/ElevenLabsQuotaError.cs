namespace DubbingSdk.Emulator;

/// <summary>The error of the ElevenLabs service for insufficient credits.</summary>
public enum ElevenLabsQuotaError
{
    /// <summary>402 with the code <c>insufficient_credits</c>, as documented now.</summary>
    PaymentRequired,

    /// <summary>401 with the code <c>quota_exceeded</c>, as in older documents.</summary>
    Unauthorized,

    /// <summary>400 with the code <c>quota_exceeded</c>, as in older documents.</summary>
    BadRequest,
}
