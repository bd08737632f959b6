namespace DubbingSdk.Http;

internal sealed class ElevenLabsProfile : ServiceProfile
{
    public static ElevenLabsProfile Instance { get; } = new();

    public override string Name => "elevenlabs";

    public override string KeyVariable => "ELEVENLABS_API_KEY";

    public override string KeyHeader => "xi-api-key";

    public override ApiError ReadError(ReadOnlyMemory<byte> body) => ApiErrorReader.Read(body);
}
