using DubbingSdk.Emulator.Requests;

namespace DubbingSdk.Emulator.ElevenLabs.Dubbing.Projects;

/// <summary>The body of a request that adds a target language.</summary>
internal sealed record TargetAddition(string Code, int CloningStrength, IReadOnlyDictionary<string, string>? Translations)
    : IJsonRequest<TargetAddition>
{
    private const int DefaultCloningStrength = 7;
    private const int TranslationLimit = 20_000;

    public static IReadOnlyCollection<string> Fields { get; } = ["target_language", "voice_settings", "translations"];

    /// <summary>Creates the request with the service's default settings.</summary>
    public static TargetAddition WithDefaults(string code) => new(code, DefaultCloningStrength, null);

    public static TargetAddition Read(JsonFields fields)
    {
        var translations = fields.Has("translations") ? fields.FindTextsByName("translations") : null;
        if (translations?.Count > TranslationLimit)
            fields.AddError($"Dictionary should have at most {TranslationLimit} items", "too_long", "translations");

        var strength = fields.FindObject("voice_settings")?.FindInteger("cloning_strength", 0, 10);
        return new(fields.RequireText("target_language"), (int)(strength ?? DefaultCloningStrength), translations);
    }
}
