using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using static DubbingSdk.Tests.Conformance.JsonTypes;

namespace DubbingSdk.Tests.Conformance;

[Trait("Category", "Slow")]
public class TypePropertyTests
{
    private const int Runs = 15;

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true };

    public static TheoryData<string, string> Responses => Named(ResponseSchemas);

    public static TheoryData<string, string> Requests => Named(RequestSchemas);

    [Theory]
    [MemberData(nameof(Responses))]
    public void A_response_with_random_values_is_read_and_kept(string file, string name)
    {
        var schema = Document(file).Schema(name);
        for (var seed = 1; seed <= Runs; seed++)
        {
            var sent = new RandomJson(new Random(seed), isResponse: true).Object(schema);

            var written = Rewrite(name, sent, seed);

            Rewriting.FindDifferences(schema, name, sent, written, name).Should().BeEmpty("with seed {0} this was sent: {1}", seed, sent);
        }
    }

    [Theory]
    [MemberData(nameof(Requests))]
    public void A_request_with_random_values_is_written_as_the_document_declares(string file, string name)
    {
        var schema = Document(file).Schema(name);
        for (var seed = 1; seed <= Runs; seed++)
        {
            var wanted = new RandomJson(new Random(seed), isResponse: false).Object(schema);

            var written = Rewrite(name, wanted, seed);

            Rewriting.FindDifferences(schema, name, wanted, written, name).Concat(schema.FindErrors(written, name))
                .Should().BeEmpty("with seed {0} this was set: {1}", seed, wanted);
        }
    }

    /// <summary>Reads JSON in the notation of different writers, and writes it again.</summary>
    private static JsonNode Rewrite(string name, JsonObject json, int seed)
    {
        var text = json.ToJsonString(seed % 2 == 0 ? Readable : null);
        return JsonSerializer.SerializeToNode(JsonSerializer.Deserialize(text, TypeInfo(name)), TypeInfo(name))!;
    }
}
