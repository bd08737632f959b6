namespace DubbingSdk;

/// <summary>Detects failures after which the service may have accepted a request.</summary>
internal static class AmbiguousOutcome
{
    public static bool Has(Exception failure) => failure is DubbingException { MayHaveBeenAccepted: true } or DubbingCanceledException { MayHaveBeenAccepted: true };
}
