using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace DubbingSdk.Tests.Conformance;

/// <summary>The types that are read or written as JSON, by the names of their schemas.</summary>
internal static class JsonTypes
{
    public static Dictionary<string, JsonTypeInfo> TypeInfos { get; } = FindTypeInfos();

    public static TheoryData<string, string> Named(Func<InterfaceDocument, IEnumerable<string>> choose)
    {
        var named = new TheoryData<string, string>();
        foreach (var (document, name) in InterfaceDocument.All.SelectMany(document => choose(document).Select(name => (document, name))))
            named.Add(document.File, name);
        return named;
    }

    public static InterfaceDocument Document(string file) => InterfaceDocument.All.Single(document => document.File == file);

    /// <summary>The objects that successful responses consist of.</summary>
    public static HashSet<string> ResponseSchemas(InterfaceDocument document) => ObjectsIn(document.Operations
        .Select(operation => operation.Responses[operation.Success]["content"]).OfType<JsonObject>()
        .SelectMany(content => content).Select(content => new Schema(document, content.Value!["schema"]!)));

    /// <summary>The objects that JSON bodies of requests, and JSON files in them, are made of.</summary>
    public static HashSet<string> RequestSchemas(InterfaceDocument document) => ObjectsIn(document.Operations
        .Select(operation => operation.Body).OfType<(string MediaType, Schema Schema, JsonObject? Encoding)>()
        .SelectMany(body => body.MediaType == "application/json" ? [body.Schema] : body.Schema.Properties.Values.Select(part => part.Content).OfType<Schema>()));

    public static JsonTypeInfo TypeInfo(string name) =>
        TypeInfos.GetValueOrDefault(name) ?? throw new InvalidOperationException($"No type named {name} is registered with a JSON serializer context.");

    /// <summary>The properties by their JSON names, without those that are ignored and the one that holds unknown members.</summary>
    public static Dictionary<string, JsonPropertyInfo> Properties(string name) =>
        TypeInfo(name).Properties.Where(property => property is { IsExtensionData: false, Get: not null }).ToDictionary(property => property.Name);

    private static HashSet<string> ObjectsIn(IEnumerable<Schema> schemas)
    {
        var found = new HashSet<string>();
        foreach (var schema in schemas)
            Collect(schema);
        return found;

        void Collect(Schema schema)
        {
            foreach (var alternative in schema.Alternatives.Where(alternative => alternative is not { Type: "object", Name: { } name } || found.Add(name)))
            {
                foreach (var inner in alternative.Properties.Values.Append(alternative.Items).Append(alternative.Values).OfType<Schema>())
                    Collect(inner);
            }
        }
    }

    private static Dictionary<string, JsonTypeInfo> FindTypeInfos()
    {
        var types = typeof(DubbingClient).Assembly.GetTypes();
        var found = from context in types
                    where context.IsSubclassOf(typeof(JsonSerializerContext))
                    let instance = (JsonSerializerContext)context.GetProperty("Default", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!
                    from type in types
                    where !type.IsGenericTypeDefinition && !type.IsAbstract && type.IsClass
                    let info = instance.GetTypeInfo(type)
                    where info is { Kind: JsonTypeInfoKind.Object }
                    select info;
        return found.DistinctBy(info => info.Type).ToDictionary(info => info.Type.Name);
    }
}
