using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace DubbingSdk.Tests.Conformance;

public class DocumentTests
{
    public static TheoryData<string> Documents => [.. InterfaceDocument.All.Select(document => document.File)];

    [Fact]
    public void A_document_exists() => InterfaceDocument.All.Should().NotBeEmpty();

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_document_is_valid_OpenAPI_3_1(string file)
    {
        var document = Document(file);

        var result = OpenApiDocument.Parse(document.Root.ToJsonString(), "json");

        document.Root["openapi"]!.GetValue<string>().Should().StartWith("3.1.");
        result.Diagnostic!.Errors.Should().BeEmpty();
        result.Diagnostic.Warnings.Should().BeEmpty();
        result.Document!.Paths.Sum(path => path.Value.Operations!.Count).Should().Be(document.Operations.Count);
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_reference_leads_somewhere_and_every_component_is_referred_to(string file)
    {
        var document = Document(file);
        var references = Nodes(document.Root).OfType<JsonObject>().Select(node => node["$ref"]?.GetValue<string>()).OfType<string>().ToHashSet();
        var components = from kind in document.Root["components"]!.AsObject()
                         where kind.Key != "securitySchemes"
                         from component in kind.Value!.AsObject()
                         select $"#/components/{kind.Key}/{component.Key}";

        references.Should().BeEquivalentTo(components, "in {0}", file);
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_operation_states_its_summary_and_its_retry_class(string file)
    {
        var missing = from operation in Document(file).Operations
                      from error in ValidationErrors(operation)
                      select $"{operation}: {error}";

        missing.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Operation_ids_are_unique(string file) =>
        Document(file).Operations.Select(operation => operation.Json["operationId"]!.GetValue<string>()).Should().OnlyHaveUniqueItems();

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_schema_and_every_property_is_described(string file)
    {
        var document = Document(file);
        var schemas = document.Root["components"]!["schemas"]!.AsObject();
        var missing = from schema in schemas
                      from node in schema.Value!["properties"]?.AsObject().Select(property => ($"{schema.Key}.{property.Key}", property.Value)).Append((schema.Key, schema.Value))
                                   ?? [(schema.Key, schema.Value)]
                      where !IsText(node.Item2!["description"]) && !IsText(document.Follow(node.Item2)["description"])
                      select $"{file}: {node.Item1} has no description";

        missing.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_enum_is_an_open_one_with_a_name(string file)
    {
        var document = Document(file);
        var named = document.Schemas.Where(schema => schema.IsOpenEnum).Select(schema => schema.Json);

        Nodes(document.Root).OfType<JsonObject>().Where(node => node["enum"] is JsonArray).Should().BeEquivalentTo(named, "in {0}", file);
    }

    private static InterfaceDocument Document(string file) => InterfaceDocument.All.Single(document => document.File == file);

    private static IEnumerable<string> ValidationErrors(DocumentedOperation operation)
    {
        foreach (var member in (string[])["operationId", "x-group", "summary", "description"])
        {
            if (!IsText(operation.Json[member]))
                yield return $"{member} is missing";
        }

        if (operation.Replay is not ("safe" or "once"))
            yield return "x-replay is neither safe nor once";
        foreach (var parameter in operation.Parameters.Where(parameter => !IsText(parameter["description"])))
            yield return $"the parameter {parameter["name"]} has no description";
        foreach (var response in operation.Responses.Where(response => !IsText(response.Value["description"])))
            yield return $"the response {response.Key} has no description";
        var inRoute = operation.Route.Split('{').Skip(1).Select(part => part.Split('}')[0]);
        var declared = operation.Parameters.Where(parameter => parameter["in"]!.GetValue<string>() == "path").Select(parameter => parameter["name"]!.GetValue<string>());
        if (!inRoute.SequenceEqual(declared))
            yield return "the parameters in the path are not those of the route, in its order";
    }

    private static bool IsText(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) && text.Trim().Length > 0;

    private static IEnumerable<JsonNode> Nodes(JsonNode root)
    {
        var children = root switch
        {
            JsonObject node => node.Select(member => member.Value),
            JsonArray array => array,
            _ => [],
        };
        return children.OfType<JsonNode>().SelectMany(Nodes).Prepend(root);
    }
}
