using DubbingSdk.Emulator.Media.Probing;

namespace DubbingSdk.Emulator.Requests;

/// <summary>A received form part with the media that its bytes were recognised as; the bytes are not stored.</summary>
internal sealed record FormPart(RecordedPart Recorded, string Head, ProbedMedia? Media)
{
    public bool IsFile => Recorded.FileName is not null;
}
