using DubbingSdk.Emulator.Media.Probing;


namespace DubbingSdk.Emulator.Requests;

/// <summary>A received part of a form with what its bytes were found to be; the bytes themselves are not kept.</summary>
internal sealed record FormPart(RecordedPart Recorded, string Head, ProbedMedia? Media)
{
    public bool IsFile => Recorded.FileName is not null;
}
