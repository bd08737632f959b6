using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using DubbingSdk.Tests.Conformance;

namespace DubbingSdk.Tests.Wire;

[Trait("Category", "Slow")]
public class EmulatorTests
{
    public static TheoryData<string> Exchanges => WireFile.With("emulator");

    public static TheoryData<string, string> Givens
    {
        get
        {
            var givens = new TheoryData<string, string>();
            foreach (var (service, given) in WireReadme.Own.Givens)
                givens.Add(service, given);
            return givens;
        }
    }

    [Theory]
    [MemberData(nameof(Exchanges))]
    public async Task The_emulator_responds_alike(string name)
    {
        var file = WireFile.Named(name);
        await using var fixture = await EmulatorFixture.StartAsync(file.Document, file.Given);

        var response = await fixture.SendAsync(file.Request);

        var stated = $"the emulator said {response.Status}: {Encoding.UTF8.GetString(response.Body)}";
        response.Status.Should().Be(file.Response.Status, "{0}", stated);
        response.MediaType.Should().Be(file.Response.Header("content-type")?.Split(';')[0], "{0}", stated);
        file.Response.Headers.Select(header => header.Key).Except(response.Headers, StringComparer.OrdinalIgnoreCase).Should().BeEmpty("the headers of the file are there");
        var expected = fixture.Placeholders.FillBody(file.Response.Body);
        if (response.MediaType == "application/json")
            FindDifferences([.. file.Same.Select(fixture.Placeholders.Fill)], JsonNode.Parse(expected), JsonNode.Parse(response.Body)).Should().BeEmpty("{0}", stated);
        else
            (response.Body.Length > 0).Should().Be(expected.Length > 0);
    }

    [Theory]
    [MemberData(nameof(Givens))]
    public async Task The_emulator_can_hold_every_state_of_the_readme(string service, string given)
    {
        var start = () => EmulatorFixture.StartAsync(InterfaceDocument.All.Single(document => document.Name == service), given);

        await using var fixture = (await start.Should().NotThrowAsync("each step of the preparation succeeds")).Subject;
    }

    private static IEnumerable<string> FindDifferences(IReadOnlyList<string> same, JsonNode? expected, JsonNode? actual) =>
        FindDifferences("$", expected, actual).Concat(same
            .Select(path => (Path: path, Expected: WirePath.ReadJson(expected, path), Actual: WirePath.ReadJson(actual, path)))
            .Where(value => !JsonNode.DeepEquals(value.Expected, value.Actual))
            .Select(value => $"{value.Path} is {value.Actual?.ToJsonString() ?? "null"} and should be {value.Expected?.ToJsonString() ?? "null"}"));

    /// <summary>Compares the kinds of the values in two responses. The elements of an array are compared with those of the file, the last of which stands for all that follow.</summary>
    private static IEnumerable<string> FindDifferences(string path, JsonNode? expected, JsonNode? actual)
    {
        if (expected is null)
            return [];
        if (Kind(expected) != Kind(actual))
            return [$"{path} is {Kind(actual)} and should be {Kind(expected)}"];

        return expected switch
        {
            JsonObject members => members.SelectMany(member => actual!.AsObject().ContainsKey(member.Key)
                ? FindDifferences($"{path}.{member.Key}", member.Value, actual[member.Key])
                : [$"{path}.{member.Key} is missing"]),
            JsonArray { Count: > 0 } elements => actual!.AsArray().SelectMany((element, index) =>
                FindDifferences($"{path}[{index}]", elements[Math.Min(index, elements.Count - 1)], element)),
            _ => [],
        };
    }

    private static string Kind(JsonNode? node) => node?.GetValueKind() switch
    {
        null => "null",
        JsonValueKind.True or JsonValueKind.False => "Boolean",
        { } kind => kind.ToString(),
    };
}
