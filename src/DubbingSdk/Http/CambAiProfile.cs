using DubbingSdk.CambAi;

namespace DubbingSdk.Http;

internal sealed class CambAiProfile : ServiceProfile
{
    public static CambAiProfile Instance { get; } = new();

    public override string Name => "cambai";

    public override Type ClientType => typeof(CambAiClient);

    public override string KeyVariable => "CAMB_API_KEY";

    public override string KeyHeader => "x-api-key";
}
