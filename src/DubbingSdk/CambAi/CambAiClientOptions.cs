namespace DubbingSdk.CambAi;

/// <summary>Options of a <see cref="CambAiClient"/>.</summary>
public sealed class CambAiClientOptions : DubbingServiceOptions
{
    internal override ServiceProfile Service => CambAiProfile.Instance;

    internal override Uri Address => BaseAddress ?? new Uri("https://client.camb.ai/apis");
}
