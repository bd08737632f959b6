using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using DubbingSdk.Tests.Security;
using DubbingSdk.Tests.Support;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace DubbingSdk.Tests.Conformance;

public class RequestTests(DrivenService service) : IClassFixture<DrivenService>
{
    public static TheoryData<string> Methods => [.. ClientMethod.All.Select(method => method.Path)];

    public static TheoryData<string, int> Errors
    {
        get
        {
            var errors = new TheoryData<string, int>();
            foreach (var method in ClientMethod.All)
            {
                foreach (var status in InterfaceDocument.Of(method.Client).Operations.Where(operation => method.Operations.Contains(operation.Name)).SelectMany(operation => operation.Responses.Keys).Where(status => status >= 400).Distinct())
                    errors.Add(method.Path, status);
            }

            return errors;
        }
    }

    /// <summary>The exception for a status when the body of the response is no more specific. For other statuses, the body decides.</summary>
    private static readonly Dictionary<int, Type> ExceptionsByStatus = new()
    {
        [400] = typeof(DubbingValidationException),
        [401] = typeof(DubbingAuthenticationException),
        [402] = typeof(DubbingQuotaException),
        [403] = typeof(DubbingPermissionException),
        [404] = typeof(DubbingNotFoundException),
        [409] = typeof(DubbingConflictException),
        [413] = typeof(DubbingValidationException),
        [422] = typeof(DubbingValidationException),
        [425] = typeof(DubbingNotReadyException),
        [429] = typeof(DubbingRateLimitException),
        [500] = typeof(DubbingServerException),
        [503] = typeof(DubbingServerException),
    };

    [Fact]
    public void The_driven_calls_are_of_the_methods_with_an_endpoint() =>
        DrivenCall.All.Select(call => (call.Client, call.Method)).Distinct().Should().BeEquivalentTo(ClientMethod.All.Select(method => (method.Client, method.Path)));

    [Fact]
    public void The_driven_calls_set_every_member_of_every_request()
    {
        var unset = from type in typeof(DubbingClient).Assembly.GetExportedTypes()
                    where type.Name.EndsWith("Request", StringComparison.Ordinal) && type.Namespace != "DubbingSdk.Providers"
                    from property in type.GetProperties()
                    where !DrivenCall.All.Any(call => type.IsInstanceOfType(call.Request) && property.GetValue(call.Request) is not null)
                    select $"no driven call sets {type.Name}.{property.Name}";

        unset.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public async Task A_method_sends_its_operation_and_nothing_that_the_document_does_not_declare(string method)
    {
        var errors = new List<string>();
        foreach (var (operation, exchange) in await service.DriveAsync(method))
            errors.AddRange((await FindErrorsAsync(operation, exchange)).Select(error => $"{operation} through {method}: {error}"));

        errors.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public async Task A_method_can_send_everything_that_the_document_declares(string method)
    {
        var missing = new List<string>();
        foreach (var (operation, exchanges) in (await service.DriveAsync(method)).GroupBy(sent => sent.Operation, sent => sent.Exchange).ToDictionary(group => group.Key, group => group.ToList()))
        {
            var query = exchanges.SelectMany(Query).Select(pair => pair.Name).ToHashSet();
            missing.AddRange(operation.Query.Keys.Where(name => !query.Contains(name)).Select(name => $"{operation} through {method}: the query parameter {name} is never sent"));
            var fields = new HashSet<string>();
            foreach (var exchange in exchanges)
                fields.UnionWith(await FieldNamesAsync(exchange));
            missing.AddRange((operation.Body?.Schema.Properties.Keys ?? []).Where(name => !fields.Contains(name)).Select(name => $"{operation} through {method}: the field {name} of the body is never sent"));
        }

        missing.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public async Task A_method_calls_the_operations_that_it_names(string method) =>
        (await service.DriveAsync(method)).Select(sent => sent.Operation.Name).Distinct().Should().BeEquivalentTo(ClientMethod.All.Single(known => known.Path == method).Operations);

    [Theory]
    [MemberData(nameof(Methods))]
    public async Task A_retry_class_is_that_of_the_document(string method)
    {
        foreach (var call in DrivenCall.Of(method))
        {
            var requests = 0;
            var (failure, exchanges) = await service.RunAsync(call, exchange => ++requests == 1 ? exchange.RespondAsync(503) : DrivenService.RespondAsync(call, exchange));

            var operation = DrivenService.OperationOf(call, exchanges[0]);
            var observed = failure switch
            {
                null when requests == 2 => "safe",
                DubbingServerException { MayHaveBeenAccepted: true } when requests == 1 => "once",
                _ => $"{requests} requests and {failure}",
            };
            observed.Should().Be(operation.Replay, "that is the x-replay of {0}", operation);
        }
    }

    [Theory]
    [MemberData(nameof(Errors))]
    public async Task An_error_that_the_document_declares_has_its_exception(string method, int status)
    {
        var call = DrivenCall.Of(method)[0];
        var (failure, exchanges) = await service.RunAsync(
            call, exchange => exchange.RespondAsync(status, ErrorBody(DrivenService.OperationOf(call, exchange), status).ToJsonString()), options => options.Retries.MaxRetries = 0);

        var error = failure.Should().BeAssignableTo<DubbingApiException>().Subject;
        ((int)error.StatusCode).Should().Be(status);
        if (ExceptionsByStatus.TryGetValue(status, out var expected))
            error.Should().BeOfType(expected);
        var body = ErrorBody(DrivenService.OperationOf(call, exchanges[0]), status);
        if (body["detail"] is JsonArray)
            error.FieldErrors.Should().Equal(new DubbingFieldError("some loc", "some msg", "some type"));
        foreach (var stated in new[] { body["error"], body["message"] }.OfType<JsonValue>().Select(text => text.GetValue<string>()))
            (error.Code == stated || error.Message.StartsWith(stated, StringComparison.Ordinal)).Should().BeTrue("{0} with the code {1} should state '{2}'", error.Message, error.Code, stated);
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public async Task The_key_goes_where_the_document_states_and_nowhere_else(string method)
    {
        foreach (var (operation, exchange) in await service.DriveAsync(method))
        {
            exchange.Headers.Where(header => header.Any(value => value.Contains(TestClient.Key, StringComparison.Ordinal))).Select(header => header.Key)
                .Should().BeEquivalentTo(new[] { operation.Document.KeyHeader }.OfType<string>(), "{0} has no other header for it", operation);
            exchange.Target.Should().NotContain(TestClient.Key);
            if (operation.Document.KeyMember is { } member)
                JsonNode.Parse(exchange.Body)![member]!.GetValue<string>().Should().Be(TestClient.Key);
            else
                exchange.BodyText.Should().NotContain(TestClient.Key);
        }
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public async Task A_method_sends_to_the_server_of_the_document(string method)
    {
        foreach (var call in DrivenCall.Of(method))
        {
            using var handler = new StubHandler(_ => new HttpResponseMessage(HttpStatusCode.BadRequest));
            using var client = TestClient.Create(call.Client, address: null, handler: handler);

            await FluentActions.Awaiting(() => call.InvokeAsync(client)).Should().ThrowAsync<DubbingValidationException>();

            var sent = handler.Sent.Should().ContainSingle().Subject;
            InterfaceDocument.Of(call.Client).Operations.Should().ContainSingle(operation => operation.IsRequest(sent.Method.Method, sent.Uri), "{0} was asked for", sent.Uri);
        }
    }

    [Fact]
    public void A_validation_error_holds_no_more_than_the_exception_exposes() =>
        InterfaceDocument.All.SelectMany(document => document.Schemas).Where(schema => schema.Name == "ValidationError")
            .Should().OnlyContain(schema => schema.Properties.Keys.Order().SequenceEqual(new[] { "loc", "msg", "type" }));

    /// <summary>The document's example of an error, or a sample of its schema.</summary>
    private static JsonNode ErrorBody(DocumentedOperation operation, int status) => operation.Responses[status]["content"]?["application/json"] is { } content
        ? content["example"] ?? new Schema(operation.Document, content["schema"]!).Sample("error")
        : new JsonObject();

    /// <summary>The JSON of a body without the key, which is no matter of a schema.</summary>
    private static JsonObject JsonOf(DocumentedOperation operation, LoopbackExchange exchange)
    {
        var json = JsonNode.Parse(exchange.Body)!.AsObject();
        if (operation.Document.KeyMember is { } member)
            json.Remove(member);
        return json;
    }

    private static async Task<List<string>> FindErrorsAsync(DocumentedOperation operation, LoopbackExchange exchange)
    {
        var errors = new List<string>();
        foreach (var (name, value) in Query(exchange))
        {
            if (!operation.Query.TryGetValue(name, out var schema))
                errors.Add($"the query parameter {name} is unknown");
            else if (!schema.Fits(value))
                errors.Add($"the query parameter {name} has the value '{value}'");
        }

        if (operation.Body is not { } body)
        {
            if (operation.Document.KeyMember is not null && IsJson(exchange) && JsonOf(operation, exchange).Count == 0)
                return errors;
            if (exchange.Body.Length > 0 || exchange.Header("Content-Type") is not null)
                errors.Add($"a body of {exchange.Body.Length} bytes was sent with the content type {exchange.Header("Content-Type")}");
            return errors;
        }

        if (MediaTypeHeaderValue.Parse(exchange.Header("Content-Type")).MediaType != body.MediaType)
            errors.Add($"the content type is {exchange.Header("Content-Type")}");
        if (IsJson(exchange))
            return [.. errors, .. body.Schema.FindErrors(JsonOf(operation, exchange), "body")];

        var fields = await FieldsAsync(exchange);
        errors.AddRange(fields.Select(field => FindError(body.Schema, body.Encoding, field)).OfType<string>());
        errors.AddRange(body.Schema.Required.Where(name => !fields.Exists(field => field.Name == name)).Select(name => $"the field {name} is required"));
        return errors;
    }

    private static string? FindError(Schema body, JsonObject? encoding, SentField field)
    {
        if (!body.Properties.TryGetValue(field.Name, out var schema))
            return $"the field {field.Name} is unknown";
        if (!schema.IsBinary)
            return field.FileName is null && field.MediaType is null && schema.Fits(field.Text) ? null : $"the field {field.Name} has the value '{field.Text}'";

        var allowed = encoding![field.Name]!["contentType"]!.GetValue<string>().Split(", ");
        return field.FileName is { Length: > 0 } && allowed.Any(pattern => field.MediaType?.StartsWith(pattern.TrimEnd('*'), StringComparison.Ordinal) == true)
            ? null
            : $"the file part {field.Name} has the filename '{field.FileName}' and the type '{field.MediaType}'";
    }

    private static IEnumerable<(string Name, string Value)> Query(LoopbackExchange exchange) =>
        exchange.Target.Split('?', 2).ElementAtOrDefault(1)?.Split('&').Select(pair => pair.Split('=', 2)).Select(pair => (Uri.UnescapeDataString(pair[0]), Uri.UnescapeDataString(pair[1]))) ?? [];

    private static bool IsJson(LoopbackExchange exchange) => MediaTypeHeaderValue.Parse(exchange.Header("Content-Type")).MediaType == "application/json";

    private static async Task<IEnumerable<string>> FieldNamesAsync(LoopbackExchange exchange)
    {
        if (exchange.Body.Length == 0)
            return [];

        return IsJson(exchange)
            ? JsonNode.Parse(exchange.Body)!.AsObject().Select(member => member.Key)
            : (await FieldsAsync(exchange)).Select(field => field.Name);
    }

    private static async Task<List<SentField>> FieldsAsync(LoopbackExchange exchange)
    {
        var fields = new List<SentField>();
        var boundary = MediaTypeHeaderValue.Parse(exchange.Header("Content-Type")).Boundary;
        var reader = new MultipartReader(HeaderUtilities.RemoveQuotes(boundary).Value!, new MemoryStream(exchange.Body));
        while (await reader.ReadNextSectionAsync() is { } section)
        {
            var disposition = ContentDispositionHeaderValue.Parse(section.ContentDisposition);
            using var text = new StreamReader(section.Body, Encoding.UTF8);
            fields.Add(new(disposition.Name.Value!.Trim('"'), disposition.FileName.HasValue ? disposition.FileName.Value!.Trim('"') : null, section.ContentType, await text.ReadToEndAsync()));
        }

        return fields;
    }

    private sealed record SentField(string Name, string? FileName, string? MediaType, string Text);
}
