namespace DubbingSdk.CambAi;

internal sealed class CambAiProfile : ServiceProfile
{
    public static CambAiProfile Instance { get; } = new();

    public override string Name => "cambai";

    public override Type ClientType => typeof(CambAiClient);

    public override string KeyVariable => "CAMB_API_KEY";

    public override string KeyHeader => "x-api-key";

    public override string AmbiguousOutcomeAdvice => "The service cannot list its jobs: look among the projects on its website, and at the credits used, before sending it anew: doing so may be billed twice.";
}
