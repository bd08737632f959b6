using System.Globalization;
using System.Text.Json.Nodes;

namespace DubbingSdk.Tests.Conformance;

/// <summary>Compares JSON with the result of reading it and writing it again.</summary>
internal static class Rewriting
{
    /// <summary>The members that were lost or added, with their paths. Null, absent, empty and the default are the same where the type has no null.</summary>
    public static IEnumerable<string> FindDifferences(Schema schema, string name, JsonNode? sent, JsonNode? written, string path) => (schema.Type, sent, written) switch
    {
        (_, null, _) => IsEmpty(written) || JsonNode.DeepEquals(written, schema.Json["default"]) ? [] : [$"{path} was null or absent and is {written!.ToJsonString()}"],
        (_, _, null) => IsAsGoodAsNull(schema, name, sent) ? [] : [$"{path} was {sent.ToJsonString()} and is lost"],
        ("object", JsonObject before, JsonObject after) => before.Select(member => member.Key).Union(after.Select(member => member.Key))
            .SelectMany(member => FindMemberDifferences(schema, name, member, before, after, $"{path}.{member}")),
        ("array", JsonArray before, JsonArray after) => before.Count == after.Count
            ? before.Zip(after).SelectMany((pair, index) => FindDifferences(schema.Items!, name, pair.First, pair.Second, $"{path}[{index}]"))
            : [$"{path} had {before.Count} items and has {after.Count}"],
        _ => IsSame(schema, sent, written) ? [] : [$"{path} was {sent.ToJsonString()} and is {written.ToJsonString()}"],
    };

    private static IEnumerable<string> FindMemberDifferences(Schema schema, string name, string member, JsonObject before, JsonObject after, string path)
    {
        if (schema.Values is { } values)
            return FindDifferences(values, name, before[member], after[member], path);
        if (schema.Properties.TryGetValue(member, out var known))
            return FindDifferences(known, member, before[member], after[member], path);

        return before.ContainsKey(member) && JsonNode.DeepEquals(before[member], after[member]) ? [] : [$"{path} was {before[member]?.ToJsonString()} and is {after[member]?.ToJsonString()}"];
    }

    private static bool IsEmpty(JsonNode? written) => written switch
    {
        null => true,
        JsonArray array => array.Count == 0,
        JsonObject members => members.Count == 0,
        _ => written.ToJsonString() is "0" or "false" or "\"\"",
    };

    /// <summary>Whether a text is empty or a placeholder, though one of its kind must not be.</summary>
    private static bool IsAsGoodAsNull(Schema schema, string name, JsonNode sent) =>
        sent.ToJsonString() == "\"\"" && (schema.OpenValue is not null || schema.IsAddress(name));

    private static bool IsSame(Schema schema, JsonNode sent, JsonNode written) => schema switch
    {
        _ when sent.GetValueKind() != written.GetValueKind() => false,
        { Type: "integer" } => decimal.Parse(sent.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture) == decimal.Parse(written.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture),
        { Type: "number" } => Math.Abs(sent.GetValue<double>() - written.GetValue<double>()) < 1e-6,
        { Format: "uri" } => new Uri(sent.GetValue<string>()).AbsoluteUri == new Uri(written.GetValue<string>()).AbsoluteUri,
        { Format: "decimal" } => decimal.Parse(sent.GetValue<string>(), CultureInfo.InvariantCulture) == decimal.Parse(written.GetValue<string>(), CultureInfo.InvariantCulture),
        { Format: "date-time" } => Time(sent).Offset == Time(written).Offset && (Time(sent) - Time(written)).Duration() < TimeSpan.FromTicks(2),
        _ => JsonNode.DeepEquals(sent, written),
    };

    private static DateTimeOffset Time(JsonNode text) => DateTimeOffset.Parse(text.GetValue<string>(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
