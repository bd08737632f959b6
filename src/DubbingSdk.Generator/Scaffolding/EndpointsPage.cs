using System.Text;
using DubbingSdk.Generator.Documents;

namespace DubbingSdk.Generator.Scaffolding;

/// <summary>The page that lists every operation.</summary>
internal static class EndpointsPage
{
    private const string Introduction = """
        # Endpoints

        Every operation that DubbingSdk speaks, and the client method that stands on it. A `safe` operation is sent again after any
        passing failure; one that is sent `once` costs or creates something, and is sent again only when the service provably did not
        take it, or said so with 429. `openapi/` describes each operation.
        """;

    public static string Write(IEnumerable<OpenApiDocument> documents, SourceTree source)
    {
        var text = new StringBuilder(Introduction.ReplaceLineEndings("\n"));
        foreach (var document in documents)
        {
            var methods = source.ClientMethods(document.Service);
            text.Append("\n\n## ").Append(document.Title).Append("\n\n| method | route | replay | client method |\n|---|---|---|---|\n");
            text.AppendJoin('\n', document.Operations.Select(operation =>
                $"| {operation.Method} | `{operation.Path}` | {(string?)operation.Node["x-replay"]} | {string.Join(", ", methods[operation.Name].Select(method => $"`{method}`"))} |"));
        }

        return text.Append('\n').ToString();
    }
}
