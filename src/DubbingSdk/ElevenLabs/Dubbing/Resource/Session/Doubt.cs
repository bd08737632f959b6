namespace DubbingSdk;

/// <summary>Tells the failures after which the service may have taken a request.</summary>
internal static class Doubt
{
    public static bool IsIn(Exception failure) => failure is DubbingException { MayHaveBeenAccepted: true } or DubbingCanceledException { MayHaveBeenAccepted: true };
}
