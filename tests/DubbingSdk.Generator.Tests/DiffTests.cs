using DubbingSdk.Generator.Tests.Support;

namespace DubbingSdk.Generator.Tests;

public class DiffTests
{
    private const string Ours = """
        openapi: 3.1.0
        info: {title: Ours}
        paths:
          /v1/things/{thing_id}:
            post:
              parameters:
                - {name: thing_id, in: path, required: true, schema: {type: string}}
                - {name: size, in: query, schema: {type: integer, minimum: 1, maximum: 9, default: 5}}
              requestBody:
                required: true
                content:
                  application/json:
                    schema: {$ref: '#/components/schemas/Request'}
              responses:
                '200':
                  content:
                    application/json:
                      schema: {$ref: '#/components/schemas/Thing'}
          /v1/old:
            get: {responses: {'200': {description: ok}}}
        components:
          securitySchemes:
            key: {type: apiKey, in: header, name: x-key}
          schemas:
            Request:
              type: object
              required: [name]
              properties:
                name: {type: [string, 'null']}
                kind: {type: string, enum: [a, b]}
                parts: {type: array, items: {type: object, properties: {text: {type: string}}}}
            Thing:
              type: object
              required: [id]
              properties:
                id: {type: string}
                inner: {anyOf: [{$ref: '#/components/schemas/Thing'}, {type: 'null'}]}
        """;

    /// <summary>A change of our document, and the line that says so.</summary>
    public static TheoryData<string, string, string> Changes => new()
    {
        { "/v1/old:", "/v1/new:", "GET /v1/old: removed" },
        { "/v1/old:", "/v1/new:", "GET /v1/new: added" },
        { "post:", "put:", "PUT /v1/things/{thing_id}: added" },
        { "name: size", "name: length", "POST /v1/things/{thing_id}  query parameter size: removed" },
        { "name: size", "name: length", "POST /v1/things/{thing_id}  query parameter length: added" },
        { "in: query,", "in: query, required: true,", "POST /v1/things/{thing_id}  query parameter size: required false became true" },
        { "maximum: 9", "maximum: 10", "POST /v1/things/{thing_id}  query parameter size: maximum 9 became 10" },
        { "minimum: 1, ", "", "POST /v1/things/{thing_id}  query parameter size: minimum 1 became unset" },
        { "default: 5", "default: 6", "POST /v1/things/{thing_id}  query parameter size: default 5 became 6" },
        { "type: integer", "type: string", "POST /v1/things/{thing_id}  query parameter size: type integer became string" },
        { "enum: [a, b]", "enum: [a, b, c]", "POST /v1/things/{thing_id}  body application/json $.kind: enum value 'c' added" },
        { "enum: [a, b]", "enum: [b]", "POST /v1/things/{thing_id}  body application/json $.kind: enum value 'a' removed" },
        { "[string, 'null']", "string", "POST /v1/things/{thing_id}  body application/json $.name: nullable true became unset" },
        { "required: [name]", "required: [name, kind]", "POST /v1/things/{thing_id}  body application/json $.kind: required false became true" },
        { "{text: {type: string}}", "{text: {type: number}}", "POST /v1/things/{thing_id}  body application/json $.parts[].text: type string became number" },
        { "{text: {type: string}}", "{text: {type: string}, time: {type: number}}", "POST /v1/things/{thing_id}  body application/json $.parts[].time: added" },
        { "        required: true\n        content", "        content", "POST /v1/things/{thing_id}  body: required true became false" },
        { "application/json:\n            schema: {$ref: '#/components/schemas/Request'}", "text/plain:\n            schema: {$ref: '#/components/schemas/Request'}", "POST /v1/things/{thing_id}  body application/json: removed" },
        { "        '200':\n          content", "        '201':\n          content", "POST /v1/things/{thing_id}  response 201: added" },
        { "id: {type: string}", "id: {type: string, deprecated: true}", "POST /v1/things/{thing_id}  response 200 application/json $.id: deprecated unset became true" },
        { "    post:\n", "    post:\n      deprecated: true\n", "POST /v1/things/{thing_id}  operation: deprecated unset became true" },
    };

    /// <summary>Documents that say the same in other words.</summary>
    public static TheoryData<string, string> SameInOtherWords => new()
    {
        { "openapi: 3.1.0", "openapi: 3.1.0" },
        { "{thing_id}:", "{thingId}:" },
        { "name: {type: [string, 'null']}", "name: {type: string, nullable: true}" },
        { "name: {type: [string, 'null']}", "name: {anyOf: [{type: string}, {type: 'null'}]}" },
        { "inner: {anyOf: [{$ref: '#/components/schemas/Thing'}, {type: 'null'}]}", "inner: {$ref: '#/components/schemas/Thing', nullable: true}" },
        { "kind: {type: string, enum: [a, b]}", "kind: {description: The kind., type: string, enum: [b, a]}" },
        { "id: {type: string}", "id: {allOf: [{type: string}]}" },
        { "        - {name: size", "        - {name: X-Key, in: header, schema: {type: string}}\n        - {name: size" },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void A_change_is_named_in_both_directions(string what, string by, string line)
    {
        var (forth, back) = (Diff(Ours, Change(what, by)), Diff(Change(what, by), Ours));

        forth.ExitCode.Should().Be(1);
        forth.Lines.Should().Contain(line);
        back.ExitCode.Should().Be(1);
        back.Lines.Should().HaveSameCount(forth.Lines).And.NotContain(line);
    }

    [Theory]
    [MemberData(nameof(SameInOtherWords))]
    public void The_same_in_other_words_is_no_difference(string what, string by)
    {
        var changed = what.Contains("{thing_id}", StringComparison.Ordinal) ? Change(what, by).Replace("name: thing_id", "name: thingId", StringComparison.Ordinal) : Change(what, by);

        Diff(Ours, changed).Should().BeEquivalentTo((0, new[] { "0 differences" }));
    }

    [Fact]
    public void Json_and_yaml_are_read_alike()
    {
        const string yaml = "openapi: 3.1.0\npaths:\n  /v1/a:\n    get:\n      responses:\n        '200': {description: ok}\n";
        const string json = """{"openapi":"3.1.0","paths":{"/v1/a":{"get":{"responses":{"200":{"description":"ok"}}}}}}""";

        Diff(yaml, json).ExitCode.Should().Be(0);
    }

    [Fact]
    public void Operations_that_only_the_other_has_can_be_left_out()
    {
        var more = Change("/v1/old:", "/v1/more:\n    get: {responses: {}}\n  /v1/old:");

        Diff(Ours, more).ExitCode.Should().Be(1);
        Diff(Ours, more, "--only-shared").ExitCode.Should().Be(0);
        Diff(more, Ours, "--only-shared").Lines.Should().Contain("GET /v1/more: removed");
    }

    [Fact]
    public void The_bundled_documents_do_not_differ_from_themselves()
    {
        foreach (var document in Directory.GetFiles(Path.Combine(Sandbox.Repository, "openapi"), "*.yaml"))
            Tool.Run("diff", document, document).ExitCode.Should().Be(0);
    }

    [Theory]
    [InlineData("openapi: 3.1.0\npaths: {/a: {get: {parameters: [{$ref: '#/nowhere'}]}}}", "leads nowhere")]
    [InlineData("{", "neither JSON nor YAML")]
    [InlineData("openapi: 3.1.0\npaths: {\na: 1}", "neither JSON nor YAML")]
    [InlineData("openapi: 3.1.0\n? [a, b]\n: c", "neither JSON nor YAML")]
    [InlineData("openapi: 3.1.0\nloop: &a {b: *a}", "neither JSON nor YAML")]
    [InlineData("openapi: 3.1.0\n---\nopenapi: 3.1.0", "neither JSON nor YAML")]
    [InlineData("swagger: '2.0'", "not an OpenAPI document")]
    public void What_cannot_be_read_is_named(string document, string reason)
    {
        using var folder = new Sandbox();
        var (exitCode, _, errors) = Tool.Run("diff", folder.Write("ours.yaml", document), folder.Write("theirs.yaml", document));

        exitCode.Should().Be(2);
        errors.Should().Contain("ours.yaml").And.Contain(reason);
    }

    [Fact]
    public void A_word_that_is_a_number_to_the_machine_stays_a_word() =>
        Diff(Change("enum: [a, b]", "enum: [nan, infinity]"), Change("enum: [a, b]", "enum: [nan, infinity, x]")).Lines.Should()
            .Equal("POST /v1/things/{thing_id}  body application/json $.kind: enum value 'x' added", "1 difference");

    [Fact]
    public void A_file_that_is_not_there_is_named()
    {
        using var folder = new Sandbox();

        Tool.Run("diff", folder.PathOf("missing.yaml"), folder.PathOf("missing.yaml")).Errors.Should().Contain("missing.yaml");
    }

    private static string Change(string what, string by)
    {
        Ours.Should().Contain(what);
        return Ours.Replace(what, by, StringComparison.Ordinal);
    }

    private static (int ExitCode, string[] Lines) Diff(string ours, string theirs, params IReadOnlyList<string> options)
    {
        using var folder = new Sandbox();
        var (exitCode, lines, errors) = Tool.Run(["diff", folder.Write("ours.yaml", ours), folder.Write("theirs.yaml", theirs), .. options]);
        errors.Should().BeEmpty();
        return (exitCode, lines);
    }
}
