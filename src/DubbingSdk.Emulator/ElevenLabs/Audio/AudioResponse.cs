using DubbingSdk.Emulator.Media;
using DubbingSdk.Emulator.Media.Tones;


namespace DubbingSdk.Emulator.ElevenLabs.Audio;

/// <summary>Sound as an answer: at once with its length, or in pieces that do not tell how many will come.</summary>
internal sealed class AudioResponse(FrameStream sound, string contentType, bool isStreamed) : IResult
{
    private const string DeclaredType = "audio/mpeg";
    private const int PieceLength = 8 * 1024;

    public static AudioResponse Create(ElevenLabsOptions options, AudioFormat format, IScore score, bool isStreamed) =>
        new(format.Create(score), options.DeclareTrueAudioType ? format.ContentType : DeclaredType, isStreamed);

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.ContentType = contentType;
        response.ContentLength = isStreamed ? null : sound.Length;
        var piece = new byte[PieceLength];
        for (var count = sound.Read(piece); count > 0; count = sound.Read(piece))
            await response.Body.WriteAsync(piece.AsMemory(0, count), httpContext.RequestAborted).ConfigureAwait(false);
    }
}
