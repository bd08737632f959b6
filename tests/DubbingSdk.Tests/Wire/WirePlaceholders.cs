using System.Text;
using System.Text.RegularExpressions;

namespace DubbingSdk.Tests.Wire;

/// <summary>What the placeholders of the exchanges stand for. Bytes are handled as Latin-1 text, one character for each.</summary>
internal sealed record WirePlaceholders(string Key, string DubbingId, string Cursor, string Boundary)
{
    public static WirePlaceholders OfSdk { get; } = new(Support.TestClient.Key, "x7Qf2mKd94LrWvYp0cTn", "b2Zmc2V0PTI/+A==", "none")
    {
        SegmentId = "s8LqZ2vXn4TgB1kPw9dR",
        SpeakerId = "speaker_0",
        RenderId = "r3HfJ6cYt0QmV7xKa5eU",
        ProjectId = "proj_7Kd2mQx94LrWvYp0cTnB6hZe1S",
        LanguageId = "lang_3HfJ6cYt0QmV7xKa5eUd8PqG2w",
        VoiceId = "Vk3PqW8xLm2RtY6nBs0d",
        GeneratedVoiceId = "gVq7ZpL2xKd94WvYp0cT",
        HistoryItemId = "iH5cYt0QmV7xKa5eUr3f",
    };

    private static readonly Regex Base64 = new(@"\{(base64:[A-Za-z0-9+/=]*)\}", RegexOptions.NonBacktracking);

    public string SegmentId { get; init; } = "unknown0000000000seg";

    public string SpeakerId { get; init; } = "unknown0000000000spk";

    public string RenderId { get; init; } = "unknown0000000000rnd";

    public string ProjectId { get; init; } = "proj_unknown0000000000000000000";

    public string LanguageId { get; init; } = "lang_unknown0000000000000000000";

    public string VoiceId { get; init; } = "unknown0000000000vce";

    public string GeneratedVoiceId { get; init; } = "unknown0000000000gen";

    public string HistoryItemId { get; init; } = "unknown0000000000hst";

    private IEnumerable<(string Name, string Value)> Values =>
    [
        ("{project_id}", ProjectId), ("{language_id}", LanguageId), ("{voice_id}", VoiceId), ("{generated_voice_id}", GeneratedVoiceId), ("{history_item_id}", HistoryItemId),
        ("{key}", Key), ("{dubbing_id}", DubbingId), ("{segment_id}", SegmentId), ("{speaker_id}", SpeakerId), ("{render_id}", RenderId), ("{cursor}", Cursor), ("{boundary}", Boundary),
    ];

    /// <summary>Fills a text that stays a text.</summary>
    public string Fill(string text) => Values.Aggregate(text, (filled, placeholder) => filled.Replace(placeholder.Name, placeholder.Value, StringComparison.Ordinal));

    /// <summary>Fills a request target, where values are percent-encoded.</summary>
    public string FillTarget(string target) =>
        Values.Aggregate(target, (filled, placeholder) => filled.Replace(placeholder.Name, Uri.EscapeDataString(placeholder.Value), StringComparison.Ordinal));

    /// <summary>Fills a body.</summary>
    public byte[] FillBody(string? body)
    {
        using var bytes = new MemoryStream();
        foreach (var piece in Base64.Split(Fill(body ?? string.Empty)))
            bytes.Write(piece.StartsWith("base64:", StringComparison.Ordinal) ? Convert.FromBase64String(piece["base64:".Length..]) : Encoding.UTF8.GetBytes(piece));
        return bytes.ToArray();
    }

    /// <summary>Whether a text is what a template says, where <c>{any}</c> stands for any run without a line break.</summary>
    public static bool Matches(string actual, string template) =>
        Regex.IsMatch(actual, $@"\A{string.Join(@"[^\r\n]*", template.Split("{any}").Select(Regex.Escape))}\z", RegexOptions.None, TimeSpan.FromSeconds(5));
}
