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
        Name = Path.GetFileNameWithoutExtension(path);
        File = $"openapi/{Path.GetFileName(path)}";
        Root = (JsonObject)YamlReader.Read(new StringReader(System.IO.File.ReadAllText(path)))!;
        Operations =
        [
            .. from route in Root["paths"]!.AsObject()
               from operation in route.Value!.AsObject()
               where Methods.Contains(operation.Key)
               select new DocumentedOperation(this, operation.Key.ToUpperInvariant(), route.Key, operation.Value!.AsObject()) { Server = ServerOf(operation.Value) ?? ServerOf(route.Value) ?? Server },
        ];
    }

    public static IReadOnlyList<InterfaceDocument> All { get; } =
        [.. Directory.GetFiles(Repository.PathOf("openapi"), "*.yaml").Order(StringComparer.Ordinal).Select(path => new InterfaceDocument(path))];

    public static IReadOnlyList<DocumentedOperation> AllOperations { get; } = [.. All.SelectMany(document => document.Operations)];

    /// <summary>The name of the file, by which what belongs to the service is called elsewhere too: <c>segmind</c>.</summary>
    public string Name { get; }

    /// <summary>The path of the document below the root of the repository.</summary>
    public string File { get; }

    public JsonObject Root { get; }

    public IReadOnlyList<DocumentedOperation> Operations { get; }

    /// <summary>The class of the client that speaks the operations.</summary>
    public Type Client => typeof(DubbingClient).Assembly.GetType(ClientName) ?? throw new InvalidOperationException($"{File} is of {ClientName}, which does not exist.");

    /// <summary>The base address of the service.</summary>
    public Uri Server => ServerOf(Root)!;

    /// <summary>The header that carries the key, if one does.</summary>
    public string? KeyHeader => Root["components"]!["securitySchemes"]?.AsObject().Select(scheme => scheme.Value!["name"]!.GetValue<string>()).Single();

    /// <summary>The member of every JSON body that carries the key, if one does.</summary>
    public string? KeyMember => Root["info"]!["x-key-member"]?.GetValue<string>();

    private string ClientName => $"{Root["info"]!["x-namespace"]}.{Root["info"]!["x-client"]}";

    /// <summary>The document of the service that a client speaks to.</summary>
    public static InterfaceDocument Of(Type client) =>
        All.SingleOrDefault(document => document.ClientName == client.FullName) ?? throw new InvalidOperationException($"No document in openapi/ has the x-namespace and x-client of {client}.");

    /// <summary>The first server that a document, a path or an operation names, if it names one.</summary>
    public static Uri? ServerOf(JsonNode node) => node["servers"]?[0] is { } server ? new Uri(server["url"]!.GetValue<string>()) : null;

    public IEnumerable<Schema> Schemas => Root["components"]!["schemas"]!.AsObject().Select(schema => Schema(schema.Key));

    public Schema Schema(string name) => new(this, new JsonObject { ["$ref"] = $"#/components/schemas/{name}" });

    /// <summary>The target of a local reference, or <see langword="null"/> when it has none.</summary>
    public JsonObject? Find(string reference) =>
        reference.Split('/') is ["#", .. var steps] ? steps.Aggregate<string, JsonNode?>(Root, (node, step) => node?[step]) as JsonObject : null;

    /// <summary>A node, or the target of its reference.</summary>
    public JsonObject Follow(JsonNode node) =>
        node["$ref"] is { } reference ? Find(reference.GetValue<string>()) ?? throw new InvalidOperationException($"{File}: {reference} leads nowhere.") : node.AsObject();

    public override string ToString() => File;
}
