using DubbingSdk.Emulator.Media;
using DubbingSdk.Emulator.Media.Tones;

namespace DubbingSdk.Emulator.ElevenLabs.Audio;

/// <summary>A response with audio: with its <c>Content-Length</c>, or chunked.</summary>
internal sealed class AudioResponse(FrameStream sound, string contentType, bool isStreamed) : IResult
{
    private const string DeclaredType = "audio/mpeg";
    private const int ChunkLength = 8 * 1024;

    public static AudioResponse Create(ElevenLabsOptions options, AudioFormat format, IToneSource tones, bool isStreamed) =>
        new(format.Create(tones), options.DeclareTrueAudioType ? format.ContentType : DeclaredType, isStreamed);

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.ContentType = contentType;
        response.ContentLength = isStreamed ? null : sound.Length;
        var chunk = new byte[ChunkLength];
        for (var count = sound.Read(chunk); count > 0; count = sound.Read(chunk))
            await response.Body.WriteAsync(chunk.AsMemory(0, count), httpContext.RequestAborted).ConfigureAwait(false);
    }
}
