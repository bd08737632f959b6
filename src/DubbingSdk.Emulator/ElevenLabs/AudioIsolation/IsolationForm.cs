using DubbingSdk.Emulator.ElevenLabs.Audio;
using DubbingSdk.Emulator.Requests;

namespace DubbingSdk.Emulator.ElevenLabs.AudioIsolation;

/// <summary>The typed fields of an isolation.</summary>
internal sealed record IsolationForm(AudioInput Audio, string? Preview)
{
    public static readonly string[] Fields = [.. AudioInput.Fields, PreviewField];

    private const string PreviewField = "preview_b64";

    public static IsolationForm Read(FormFields fields) => new(AudioInput.Read(fields), fields.Text(PreviewField));

    /// <summary>Reads the fields of the stream operation, which has no previews.</summary>
    public static IsolationForm ReadStream(FormFields fields) => new(AudioInput.Read(fields), null);
}
