using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace DubbingSdk.Tests.Wire;

/// <summary>The values of the placeholders of the exchanges. Bytes are handled as Latin-1 text, one character for each.</summary>
internal sealed record WirePlaceholders(string Key, string Boundary)
{
    /// <summary>What each id is for the SDK, and for an emulator that holds nothing of its kind.</summary>
    private static readonly (string Name, string OfSdk, string Unknown)[] Ids =
    [
        ("project_id", "proj_7Kd2mQx94LrWvYp0cTnB6hZe1S", "proj_unknown0000000000000000000"),
        ("language_id", "lang_3HfJ6cYt0QmV7xKa5eUd8PqG2w", "lang_unknown0000000000000000000"),
        ("voice_id", "Vk3PqW8xLm2RtY6nBs0d", "unknown0000000000vce"),
        ("generated_voice_id", "gVq7ZpL2xKd94WvYp0cT", "unknown0000000000gen"),
        ("history_item_id", "iH5cYt0QmV7xKa5eUr3f", "unknown0000000000hst"),
        ("dubbing_id", "x7Qf2mKd94LrWvYp0cTn", "unknown0000000000dub"),
        ("segment_id", "s8LqZ2vXn4TgB1kPw9dR", "unknown0000000000seg"),
        ("speaker_id", "speaker_0", "unknown0000000000spk"),
        ("render_id", "r3HfJ6cYt0QmV7xKa5eU", "unknown0000000000rnd"),
        ("request_id", "8c1f4a52-6d0e-4f7b-9a35-2be07c61d94f", "00000000-0000-4000-8000-000000000000"),
        ("dub_id", "130241977", "999999999"),
        ("cursor", "b2Zmc2V0PTI/+A==", "none"),
        ("task_id", "5f2b7c1e-8a34-4d0e-9b6f-2c1d3e4f5a6b", "00000000-0000-4000-8000-000000000000"),
        ("run_id", "283746", "999999999"),
        ("dictionary_id", "112", "999999999"),
        ("term_id", "34", "999999999"),
        ("file_id", "file_9Qd7mX2kLr4WvYp0cTnB", "file_unknown0000000000000"),
    ];

    private static readonly Regex Base64 = new(@"\{(base64:[A-Za-z0-9+/=]*)\}", RegexOptions.NonBacktracking);

    public static WirePlaceholders OfSdk { get; } = new(Support.TestClient.Key, "none") { Known = Ids.ToImmutableDictionary(id => id.Name, id => id.OfSdk) };

    private ImmutableDictionary<string, string> Known { get; init; } = Ids.ToImmutableDictionary(id => id.Name, id => id.Unknown);

    private IEnumerable<(string Name, string Value)> Values => Known.Append(new("key", Key)).Append(new("boundary", Boundary)).Select(placeholder => ($"{{{placeholder.Key}}}", placeholder.Value));

    public string this[string name] => Known[name];

    public WirePlaceholders With(string name, JsonNode? value) => this with { Known = Known.SetItem(name, value!.ToString()) };

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

    /// <summary>Whether a text matches a template, where <c>{any}</c> stands for any run without a line break.</summary>
    public static bool Matches(string actual, string template) =>
        Regex.IsMatch(actual, $@"\A{string.Join(@"[^\r\n]*", template.Split("{any}").Select(Regex.Escape))}\z", RegexOptions.None, TimeSpan.FromSeconds(5));
}
