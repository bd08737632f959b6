using System.Text.Json.Nodes;
using DubbingSdk.Generator.Documents;
using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.Conformance;

/// <summary>One of the documents in <c>openapi/</c>.</summary>
internal sealed class InterfaceDocument
{
    private static readonly string[] Methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

    private InterfaceDocument(string path)
    {
        File = $"openapi/{Path.GetFileName(path)}";
        Root = (JsonObject)YamlReader.Read(new StringReader(System.IO.File.ReadAllText(path)))!;
        Operations =
        [
            .. from route in Root["paths"]!.AsObject()
               from operation in route.Value!.AsObject()
               where Methods.Contains(operation.Key)
               select new DocumentedOperation(this, operation.Key.ToUpperInvariant(), route.Key, operation.Value!.AsObject()),
        ];
    }

    public static IReadOnlyList<InterfaceDocument> All { get; } =
        [.. Directory.GetFiles(Repository.PathOf("openapi"), "*.yaml").Order(StringComparer.Ordinal).Select(path => new InterfaceDocument(path))];

    public static IReadOnlyList<DocumentedOperation> AllOperations { get; } = [.. All.SelectMany(document => document.Operations)];

    /// <summary>The path of the document below the root of the repository.</summary>
    public string File { get; }

    public JsonObject Root { get; }

    public IReadOnlyList<DocumentedOperation> Operations { get; }

    public IEnumerable<Schema> Schemas => Root["components"]!["schemas"]!.AsObject().Select(schema => Schema(schema.Key));

    public Schema Schema(string name) => new(this, new JsonObject { ["$ref"] = $"#/components/schemas/{name}" });

    /// <summary>What a local reference stands for, or <see langword="null"/> when it leads nowhere.</summary>
    public JsonObject? Find(string reference) =>
        reference.Split('/') is ["#", .. var steps] ? steps.Aggregate<string, JsonNode?>(Root, (node, step) => node?[step]) as JsonObject : null;

    /// <summary>A node, or what it refers to.</summary>
    public JsonObject Follow(JsonNode node) =>
        node["$ref"] is { } reference ? Find(reference.GetValue<string>()) ?? throw new InvalidOperationException($"{File}: {reference} leads nowhere.") : node.AsObject();

    public override string ToString() => File;
}
