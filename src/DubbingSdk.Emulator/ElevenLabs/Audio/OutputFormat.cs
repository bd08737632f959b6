using DubbingSdk.Emulator.Calls;
using DubbingSdk.Emulator.Media;
using DubbingSdk.Emulator.Requests;

namespace DubbingSdk.Emulator.ElevenLabs.Audio;

/// <summary>The query parameter that selects the audio format.</summary>
internal static class OutputFormat
{
    public const string Parameter = "output_format";

    private const string Default = "mp3_44100_128";

    public static AudioFormat Read(Call call, IReadOnlyList<AudioFormat> known, string fallback = Default)
    {
        var query = new FieldReader("query", call.Query);
        var name = Read(query, known, fallback);
        RejectedException.ThrowIfAny(query.Errors);
        return AudioFormat.Find(name);
    }

    public static string Read(FieldReader query, IReadOnlyList<AudioFormat> known, string fallback = Default) =>
        query.Choice(Parameter, [.. known.Select(format => format.Name)]) ?? fallback;
}
