namespace DubbingSdk.Emulator.Segmind;

internal static class SegmindRoutes
{
    public const string Root = "/segmind";
}
