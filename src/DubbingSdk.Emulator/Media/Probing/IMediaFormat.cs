namespace DubbingSdk.Emulator.Media.Probing;

internal interface IMediaFormat
{
    bool Matches(ReadOnlySpan<byte> head);

    /// <summary>Reads forward as far as needed; returns <see langword="null"/> if the bytes are not this format after all.</summary>
    ValueTask<ProbedMedia?> ProbeAsync(ForwardReader reader);
}
