using System.Diagnostics;
using System.Text.Json;
using DubbingSdk.Pipeline;

namespace DubbingSdk;

/// <summary>A transcript as the deprecated endpoint returns it: subtitles as text, or the transcript with its times.</summary>
[DebuggerDisplay("{Text == null ? \"json\" : \"text\"}")]
public sealed class DubTranscriptFile
{
    /// <summary>The subtitles; <see langword="null"/> if <see cref="Transcript"/> is set.</summary>
    public string? Text { get; set; }

    /// <summary>The transcript with the times of utterances, words and characters; <see langword="null"/> if <see cref="Text"/> is set.</summary>
    public DubTranscript? Transcript { get; set; }

    /// <summary>Reads either format by its content, since the declared media type is not reliable.</summary>
    internal static async ValueTask<DubbingResponse<DubTranscriptFile>> ReadAsync(ApiResponse response)
    {
        var body = await response.ReadTextAsync().ConfigureAwait(false);
        return new(Read(body, isJson: response.MediaType is "application/json"), response.Metadata);
    }

    private static DubTranscriptFile Read(string body, bool isJson) => body.AsSpan().TrimStart() switch
    {
        ['{', ..] => new() { Transcript = JsonSerializer.Deserialize(body, DubbingJsonContext.Default.DubTranscript) },
        "null" when isJson => throw new JsonException("The response is null."),
        ['"', ..] when isJson => new() { Text = JsonSerializer.Deserialize(body, DubbingJsonContext.Default.String) },
        _ => new() { Text = body },
    };
}
