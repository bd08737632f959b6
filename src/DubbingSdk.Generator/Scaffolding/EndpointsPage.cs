using System.Text;
using DubbingSdk.Generator.Documents;

namespace DubbingSdk.Generator.Scaffolding;

/// <summary>The page that lists every operation.</summary>
internal static class EndpointsPage
{
    private const string Introduction = """
        # Endpoints

        Every operation that DubbingSdk supports, and the client method that calls it. A `safe` operation is retried after any transient
        failure. An operation that is sent `once` is billed or creates something, and is retried only if the service provably did not
        accept the request, or returned 429. `openapi/` describes each operation.
        """;

    public static string Write(IEnumerable<OpenApiDocument> documents, SourceTree source)
    {
        var text = new StringBuilder(Introduction.ReplaceLineEndings("\n"));
        foreach (var document in documents)
        {
            var methods = source.ClientMethods(document.Service);
            text.Append("\n\n## ").Append(document.Title).Append("\n\n| method | route | retries | client method |\n|---|---|---|---|\n");
            text.AppendJoin('\n', document.Operations.Select(operation =>
                $"| {operation.Method} | `{operation.Path}` | {(string?)operation.Node["x-replay"]} | {string.Join(", ", methods[operation.Name].Select(method => $"`{method}`"))} |"));
        }

        return text.Append('\n').ToString();
    }
}
