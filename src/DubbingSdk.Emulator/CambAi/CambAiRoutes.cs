namespace DubbingSdk.Emulator.CambAi;

internal static class CambAiRoutes
{
    public const string Root = "/cambai/apis";
}
