using System.Text;
using DubbingSdk.Generator.Documents;

namespace DubbingSdk.Generator.Scaffolding;

/// <summary>The page that lists every operation.</summary>
internal static class EndpointsPage
{
    private const string Introduction = """
        # Endpoints

        Every operation of the services, its retry class, and the client method that calls it. An `idempotent` operation is retried
        after any transient failure. An operation that is sent `at most once` is billed or creates something, and is retried only
        after 429 or if the service provably did not accept it: see [retries](retries.md). `openapi/` describes each operation.
        """;

    public static string Write(IEnumerable<OpenApiDocument> documents, SourceTree source)
    {
        var text = new StringBuilder(Introduction.ReplaceLineEndings("\n"));
        foreach (var document in documents)
        {
            var methods = source.ClientMethods(document.Service);
            text.Append("\n\n## ").Append(document.Title).Append("\n\n| method | route | retry class | client method |\n|---|---|---|---|\n");
            text.AppendJoin('\n', document.Operations.Select(operation =>
                $"| {operation.Method} | `{operation.Path}` | {RetryClass(operation)} | {string.Join(", ", methods[operation.Name].Select(method => $"`{method}`"))} |"));
        }

        return text.Append('\n').ToString();
    }

    private static string RetryClass(DocumentedOperation operation) => (string?)operation.Node["x-replay"] == "safe" ? "idempotent" : "at most once";
}
