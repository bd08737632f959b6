using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace DubbingSdk.Tests.Wire;

/// <summary>Evaluates a path such as <c>dubs[0].media_metadata.duration</c> on a result of the SDK or on JSON.</summary>
internal static class WirePath
{
    /// <summary>The value of the SDK's result at a path, as JSON.</summary>
    public static JsonNode? Read(object seen, string path)
    {
        object? value = seen;
        foreach (var step in Steps(path))
            value = Step(value, step, path);
        return ToJson(value);
    }

    /// <summary>What stands in JSON at a path that begins with <c>$</c>.</summary>
    public static JsonNode? ReadJson(JsonNode? root, string path)
    {
        var value = root;
        foreach (var step in Steps(path).Skip(1))
        {
            value = (value, step) switch
            {
                (JsonArray array, "length") => array.Count,
                (JsonArray array, _) => array[Number(step)],
                (JsonObject members, _) => members.TryGetPropertyValue(step, out var member) ? member : throw new KeyNotFoundException($"There is no {path}."),
                _ => throw new KeyNotFoundException($"There is no {path}."),
            };
        }

        return value;
    }

    private static IEnumerable<string> Steps(string path) => path.Split(['.', '[', ']'], StringSplitOptions.RemoveEmptyEntries);

    private static int Number(string step) => int.Parse(step, CultureInfo.InvariantCulture);

    private static object? Step(object? value, string step, string path) => value switch
    {
        null => throw new KeyNotFoundException($"{path} leads through null."),
        ICollection list when step == "length" => list.Count,
        IDictionary members => members.Contains(step) ? members[step] : throw new KeyNotFoundException($"There is no {path}."),
        IList list => list[Number(step)],
        _ => Member(value, step, path),
    };

    private static object? Member(object value, string step, string path)
    {
        var name = step == "additional" ? "AdditionalProperties" : string.Concat(step.Split('_').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
        var property = Array.Find(value.GetType().GetProperties(), property => property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name == step)
            ?? value.GetType().GetProperty(name) ?? value.GetType().GetProperty(name.Replace("Url", "Uri", StringComparison.Ordinal)) ?? throw new KeyNotFoundException($"{value.GetType().Name} has no {name} for {path}.");
        return property.GetValue(value);
    }

    private static JsonNode? ToJson(object? value) => value switch
    {
        null => null,
        string text => text,
        bool flag => flag,
        int number => number,
        long number => number,
        double number => number,
        TimeSpan time => time.TotalSeconds,
        Uri address => address.OriginalString,
        DateTimeOffset time => time.ToString("yyyy-MM-ddTHH:mm:ss.ffffffzzz", CultureInfo.InvariantCulture),
        JsonElement json => JsonNode.Parse(json.GetRawText()),
        IList list => new JsonArray([.. list.Cast<object?>().Select(ToJson)]),
        ReadOnlyMemory<byte> bytes => Convert.ToBase64String(bytes.Span),
        ValueType word => Convert.ToString(word, CultureInfo.InvariantCulture) is { Length: > 0 } text ? text : null,
        _ => throw new InvalidOperationException($"State how a {value.GetType().Name} is compared."),
    };
}
