namespace DubbingSdk.Emulator.ElevenLabs.Dubbing;

internal static class DubStages
{
    /// <summary>The statuses that the service reports for the stages, in their order.</summary>
    public static readonly string[] Names = ["queued", "preparing", "dubbing", "dubbed", "failed"];

    public static string ToStatus(this DubStage stage) => Names[(int)stage];
}
