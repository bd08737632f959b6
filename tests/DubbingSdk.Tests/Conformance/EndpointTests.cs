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
}
