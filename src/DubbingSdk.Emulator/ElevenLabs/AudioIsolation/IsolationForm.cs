using DubbingSdk.Emulator.ElevenLabs.Audio;
using DubbingSdk.Emulator.Requests;


namespace DubbingSdk.Emulator.ElevenLabs.AudioIsolation;

/// <summary>The fields of an isolation with their types.</summary>
internal sealed record IsolationForm(AudioInput Audio, string? Preview)
{
    public static readonly string[] Fields = [.. AudioInput.Fields, PreviewField];

    private const string PreviewField = "preview_b64";

    public static IsolationForm Read(FormFields fields) => new(AudioInput.Read(fields), fields.Text(PreviewField));

    /// <summary>The stream operation does not know previews.</summary>
    public static IsolationForm ReadStream(FormFields fields) => new(AudioInput.Read(fields), null);
}
