using System.Text;
using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.Conformance;

public class EndpointTests
{
    [Fact]
    public void Every_operation_stands_on_a_client_method()
    {
        var stood = ClientMethod.All.SelectMany(method => method.Operations).ToHashSet();

        InterfaceDocument.AllOperations.Where(operation => !stood.Contains(operation.Name)).Select(operation => $"{operation} has no client method with its [Endpoint]").Should().BeEmpty();
    }

    [Fact]
    public void Every_endpoint_names_an_operation()
    {
        var known = InterfaceDocument.AllOperations.Select(operation => operation.Name).ToHashSet();
        var strays = from method in ClientMethod.All
                     from operation in method.Operations
                     where !known.Contains(operation)
                     select $"{method.Method.DeclaringType!.Name}.{method.Method.Name} names {operation}, which no document in openapi/ has";

        strays.Should().BeEmpty();
    }

    [Fact]
    public void Methods_with_an_endpoint_are_public_and_virtual() =>
        ClientMethod.All.Where(method => method.Method is not { IsPublic: true, IsVirtual: true, IsFinal: false }).Should().BeEmpty();

    [Fact]
    public void The_list_of_endpoints_is_up_to_date() => Repository.ShouldHold(Render(), "docs", "endpoints.md");

    private static string Render()
    {
        var text = new StringBuilder("""
            # Endpoints

            Every operation that DubbingSdk speaks, and the client method that stands on it. A `safe` operation is sent again after any
            passing failure; one that is sent `once` costs or creates something, and is sent again only when the service provably did not
            take it, or said so with 429. `openapi/` describes each operation.
            """.ReplaceLineEndings("\n"));
        foreach (var document in InterfaceDocument.All)
        {
            text.Append("\n\n## ").Append(document.Root["info"]!["title"]).Append("\n\n| method | route | replay | client method |\n|---|---|---|---|\n");
            text.AppendJoin('\n', document.Operations.Select(Row));
        }

        return text.Append('\n').ToString();
    }

    private static string Row(DocumentedOperation operation)
    {
        var methods = ClientMethod.All.Where(method => method.Operations.Contains(operation.Name)).Select(method => $"`{method.Path}`");
        return $"| {operation.Method} | `{operation.Route}` | {operation.Replay} | {string.Join(", ", methods)} |";
    }
}
