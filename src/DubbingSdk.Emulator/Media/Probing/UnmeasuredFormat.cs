namespace DubbingSdk.Emulator.Media.Probing;

/// <summary>A container that is recognised, but whose length is not read.</summary>
internal sealed class UnmeasuredFormat(string contentType, int offset, byte[] signature) : IMediaFormat
{
    public bool Matches(ReadOnlySpan<byte> head) => head.Length >= offset && head[offset..].StartsWith(signature);

    public ValueTask<ProbedMedia?> ProbeAsync(ForwardReader reader) => new(new ProbedMedia(contentType, null));
}
