using System.Globalization;
using System.Text.Json.Nodes;

namespace DubbingSdk.Tests.Conformance;

/// <summary>Makes random JSON that follows a schema: requests strictly, responses as loosely as a service may.</summary>
internal sealed class RandomJson(Random random, bool isResponse)
{
    private static readonly string[] Pieces =
    [
        "Hello", " ", "\n", "\r\n", "\t", "\0", "\u001F", "\"", "\\", "/", "\\u0041", "<b>", "&", "'", "null", "42", "Grüße", "e\u0301", "漢字", "👩‍👩‍👧", "🎬", "שלום",
        "\u200E", "\u00A0", "\u2028", "\u2029", "\u0085", "\uFEFF", "\uFFFD", "\uFFFF",
    ];

    private static readonly string[] Numbers = ["0", "-0", "-0.0", "1e3", "1E+2", "25e-1", "0.1", "1.0", "-12.5", "123456789.125", "1e-7", "33.333333333333336"];

    private static readonly string[] StrangeNumbers = [.. Numbers, "12345678901234567890123", "1e300", "4.9e-324", "0.1234567890123456789"];

    private static readonly string[] WholeNumbers = ["0", "-0", "1", "7", "-3", "2147483647", "-2147483648"];

    private static readonly string[] OddWholeNumbers = ["2.0", "1e3", "-0.0", "12E1", "1500e-2"];

    private static readonly string[] Addresses = ["https://media.example/a%20b?x=1&y=%2F#z", "https://bücher.example/漢字.mp3", "http://127.0.0.1:8080/x", "https://media.example"];

    private static readonly string[] StrangeNames = ["something_new", "$type", "$id", "$ref", "$values", "", " ", "a.b", "größe", "🎬", "quote\"d", "additional_properties", "AdditionalProperties"];

    /// <summary>An object of the schema.</summary>
    public JsonObject Object(Schema schema)
    {
        var members = schema.Properties.Where(property => IsDemanded(schema, property.Key) || random.Next(4) > 0)
            .Select(property => KeyValuePair.Create(property.Key, Member(schema, property.Key, property.Value))).ToList();
        if (isResponse)
            members.AddRange(Strangers(schema));
        var shuffled = members.ToArray();
        random.Shuffle(shuffled);
        return new JsonObject(shuffled);
    }

    private static bool IsDemanded(Schema schema, string property) => JsonTypes.Properties(schema.Name!)[property].IsRequired;

    private JsonNode? Member(Schema owner, string name, Schema schema)
    {
        if (isResponse && IsDemanded(owner, name))
            return schema.Type == "string" ? $"id {Text()}" : Value(schema, name);

        return (isResponse || schema.IsNullable) && random.Next(6) == 0 ? null : Value(schema, name);
    }

    private JsonNode Value(Schema schema, string name) => schema.Type switch
    {
        "object" when schema.Values is { } values => Map(values, name),
        "object" => Object(schema),
        "array" => new JsonArray([.. Several(() => Value(schema.Items!, name))]),
        "integer" when schema.Format == "unix-milliseconds" => random.NextInt64(4_102_444_800_000),
        "integer" when schema.IsTime => random.NextInt64(4_102_444_800),
        "integer" => Number(isResponse ? [.. WholeNumbers, .. OddWholeNumbers] : WholeNumbers, schema.Minimum),
        "number" => Number(schema.IsWhole ? WholeNumbers : Numbers, schema.Minimum),
        "boolean" => random.Next(2) == 0,
        "string" => StringOf(schema, name),
        null => Anything(3) ?? new JsonObject(),
        _ => throw new InvalidOperationException($"'{name}' has a schema of no type that is known here."),
    };

    private string StringOf(Schema schema, string name)
    {
        if (schema.Enum.Count > 0)
            return isResponse && random.Next(4) == 0 ? Text() : Pick(schema.Enum);
        if (schema.IsBase64)
            return Convert.ToBase64String(Bytes());
        if (schema.Format == "decimal")
            return Pick<string>(["0", "0.00", "-12.50", "79228162514264337593543950335"]);
        if (schema.Format == "date-time")
            return Time();
        if (schema.IsAddress(name))
            return Pick<string>(isResponse ? [.. Addresses, "gs://bucket/object"] : Addresses);

        return isResponse ? Text() : $"{Text()}.";
    }

    private string Time()
    {
        var time = DateTimeOffset.FromUnixTimeSeconds(random.NextInt64(4_102_444_800)).ToOffset(TimeSpan.FromMinutes(15 * random.Next(-40, 40)));
        var fraction = random.Next(3) == 0 ? $".{random.Next(1_000_000_000).ToString("D9", CultureInfo.InvariantCulture)[..random.Next(1, 10)]}" : string.Empty;
        var offset = Pick<string>(["zzz", "\\Z", "\\z"]);
        return time.ToString($"yyyy-MM-dd'{Pick<string>(["T", "t", " "])}'HH:mm:ss'{fraction}'{offset}", CultureInfo.InvariantCulture);
    }

    private JsonObject Map(Schema values, string name)
    {
        var map = new JsonObject();
        foreach (var key in Several(Text))
            map[key] = Value(values, name);
        return map;
    }

    /// <summary>Members that the schema does not declare, some with names close to those that it does.</summary>
    private IEnumerable<KeyValuePair<string, JsonNode?>> Strangers(Schema schema) =>
        Several(() => Pick<string>([.. StrangeNames, .. schema.Properties.Keys.Select(name => name.ToUpperInvariant()), Text()]))
            .Distinct().Where(name => !schema.Properties.ContainsKey(name)).Select(name => KeyValuePair.Create(name, Anything(3)));

    private JsonNode? Anything(int depth) => random.Next(depth > 0 ? 7 : 5) switch
    {
        0 => null,
        1 => random.Next(2) == 0,
        2 or 3 => Number(StrangeNumbers),
        4 => Text(),
        5 => new JsonArray([.. Several(() => Anything(depth - 1))]),
        _ => new JsonObject(Several(Text).Distinct().Select(name => KeyValuePair.Create(name, Anything(depth - 1)))),
    };

    private JsonNode Number(IReadOnlyList<string> texts, double minimum = double.NegativeInfinity) =>
        JsonNode.Parse(Pick<string>([.. texts.Where(text => double.Parse(text, CultureInfo.InvariantCulture) >= minimum)]))!;

    private byte[] Bytes()
    {
        var bytes = new byte[random.Next(isResponse ? 0 : 1, 20)];
        random.NextBytes(bytes);
        return bytes;
    }

    private string Text() => string.Concat(Several(() => Pick(Pieces)));

    private IEnumerable<T> Several<T>(Func<T> make) => Enumerable.Range(0, random.Next(5)).Select(_ => make());

    private T Pick<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];
}
