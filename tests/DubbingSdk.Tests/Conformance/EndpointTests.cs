namespace DubbingSdk.Tests.Conformance;

public class EndpointTests
{
    [Fact]
    public void Every_operation_has_a_client_method()
    {
        var stood = ClientMethod.All.SelectMany(method => method.Operations.Select(operation => (method.Client, operation))).ToHashSet();

        InterfaceDocument.AllOperations.Where(operation => !stood.Contains((operation.Document.Client, operation.Name))).Select(operation => $"{operation} has no client method with its [Endpoint]").Should().BeEmpty();
    }

    [Fact]
    public void Every_endpoint_names_an_operation()
    {
        var strays = from method in ClientMethod.All
                     let document = InterfaceDocument.Of(method.Client)
                     from operation in method.Operations.Except(document.Operations.Select(operation => operation.Name))
                     select $"{method} names {operation}, which {document} does not have";

        strays.Should().BeEmpty();
    }

    [Fact]
    public void Methods_with_an_endpoint_are_public_and_virtual() =>
        ClientMethod.All.Where(method => method.Method is not { IsPublic: true, IsVirtual: true, IsFinal: false }).Should().BeEmpty();
}
