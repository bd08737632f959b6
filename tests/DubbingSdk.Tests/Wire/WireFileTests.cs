using DubbingSdk.Tests.Conformance;

namespace DubbingSdk.Tests.Wire;

public class WireFileTests
{
    private static readonly string[] Roots = ["value", "page", "media", "error"];

    [Fact]
    public void The_calls_are_those_of_the_readme() => WireCalls.All.Keys.Should().BeEquivalentTo(WireReadme.Own.Calls);

    [Fact]
    public void Every_call_of_the_readme_is_used_by_a_file() => WireReadme.Own.Calls.Except(WireFile.All.Select(file => (file.Service, file.Call!))).Should().BeEmpty();

    [Fact]
    public void Every_state_of_the_readme_is_used_by_a_file() => WireReadme.Own.Givens.Except(WireFile.All.Select(file => (file.Service, file.Given!))).Should().BeEmpty();

    [Fact]
    public void Every_operation_has_an_exchange_for_each_check()
    {
        var missing = from operation in InterfaceDocument.AllOperations
                      from check in WireReadme.Own.Checks
                      where !WireFile.All.Any(file => file.Document == operation.Document && file.Operation == operation.Name && file.Checks.Contains(check) && file.Response.Status < 300)
                      select $"{operation} has no exchange that succeeds for the check {check} in tests/wire";

        missing.Should().BeEmpty();
    }

    [Fact]
    public void Every_file_names_only_what_exists()
    {
        var errors = from file in WireFile.All
                     from error in ValidationErrors(file)
                     select $"tests/wire/{file.Name}: {error}";

        errors.Should().BeEmpty();
    }

    [Theory]
    [InlineData("> GET / HTTP/1.1\n< HTTP/1.1 200 OK\n")]
    [InlineData("# Title\n# operation: GET /\n# check: emulator\n> GET / HTTP/1.1\n")]
    [InlineData("# Title\n# operation: GET /\n# check: emulator\n< HTTP/1.1 200 OK\n> GET / HTTP/1.1\n")]
    [InlineData("# Title\n# operation: GET /\n# check: emulator\n# what: ever\n> GET / HTTP/1.1\n< HTTP/1.1 200 OK\n")]
    [InlineData("# Title\n# operation: GET /\n# check: emulator\n# check: emulator\n> GET / HTTP/1.1\n< HTTP/1.1 200 OK\n")]
    [InlineData("# Title\n# operation: GET /\n# check: emulator\n# expect: nothing\n> GET / HTTP/1.1\n< HTTP/1.1 200 OK\n")]
    [InlineData("# Title\n# check: emulator\n> GET / HTTP/1.1\n< HTTP/1.1 200 OK\n")]
    [InlineData("# Title\r\n# operation: GET /\r\n# check: emulator\r\n> GET / HTTP/1.1\r\n< HTTP/1.1 200 OK\r\n")]
    [InlineData("# Title\n# operation: GET /\n# check: emulator\n> GET / HTTP/1.1\n< HTTP/1.1 200 OK")]
    public void A_file_out_of_shape_is_refused(string text) =>
        FluentActions.Invoking(() => new WireFile("odd.http", text)).Should().Throw<FormatException>().WithMessage("tests/wire/odd.http*");

    [Fact]
    public void A_file_in_a_folder_of_no_service_is_refused() =>
        FluentActions.Invoking(() => new WireFile("nobody/odd.http", "# Title\n# operation: GET /\n# check: emulator\n> GET / HTTP/1.1\n< HTTP/1.1 200 OK\n"))
            .Should().Throw<FormatException>().WithMessage("tests/wire/nobody/odd.http lies in a folder that no document in openapi/ is named after.");

    [Fact]
    public void A_file_that_the_readme_lists_belongs_to_the_folder_of_its_section()
    {
        const string calls = "| id | SDK call |\n|---|---|\n";
        const string givens = "| given | state |\n|---|---|\n";
        var readme = new WireReadme($"## The calls\n{calls}| `a`, `b` | do |\n\n## Other: `other/`\n### Calls\n{calls}| `a` | do |\n\n{givens}| `full` | much |\n## More\n{givens}| `empty` | none |\n\n| check | what it proves |\n|---|---|\n| `c` | all |".Split('\n'));

        readme.Calls.Should().Equal(("elevenlabs", "a"), ("elevenlabs", "b"), ("other", "a"));
        readme.Givens.Should().Equal(("other", "full"), ("elevenlabs", "empty"));
        readme.Checks.Should().Equal("c");
    }

    [Theory]
    [InlineData("check", "emulator, telepathy")]
    [InlineData("call", "create-from-thin-air")]
    [InlineData("given", "a dub in good spirits")]
    [InlineData("operation", "GET /v1/dubbing/{dubbing_id}/smell")]
    [InlineData("expect", "weather.today = \"fine\"")]
    public void An_unknown_name_in_a_file_is_refused(string key, string value)
    {
        var head = new Dictionary<string, string> { ["operation"] = "GET /v1/dubbing", ["call"] = "list-defaults", ["check"] = "sdk-request, sdk-response, emulator", ["expect"] = "page.has_more = false" };
        var text = () => $"# Title\n{string.Concat(head.Select(line => $"# {line.Key}: {line.Value}\n"))}> GET /v1/dubbing HTTP/1.1\n< HTTP/1.1 200 OK\n";
        ValidationErrors(new WireFile("odd.http", text())).Should().BeEmpty();

        head[key] = value;

        ValidationErrors(new WireFile("odd.http", text())).Should().NotBeEmpty();
    }

    private static IEnumerable<string> ValidationErrors(WireFile file)
    {
        var isSdk = file.Checks.Any(check => check.StartsWith("sdk-", StringComparison.Ordinal));
        if (file.Checks.Count == 0 || file.Checks.Except(WireReadme.Own.Checks).Any())
            yield return $"the checks '{string.Join(", ", file.Checks)}' are not those of the README";
        if (file.Call is null ? isSdk : !isSdk || !WireCalls.All.ContainsKey((file.Service, file.Call)))
            yield return $"the call '{file.Call}' is not one of the README, or has no check that needs it";
        if (file.Given is { } given && (!WireReadme.Own.Givens.Contains((file.Service, given)) || !file.Checks.Contains("emulator")))
            yield return $"'{given}' is nothing that can be given, or has no check that needs it";
        if (file.Same.Any(path => !path.StartsWith("$.", StringComparison.Ordinal)) || (file.Same.Count > 0 && !file.Checks.Contains("emulator")))
            yield return $"'{string.Join(", ", file.Same)}' are no paths, or have no check that needs them";
        if (file.Expectations.Any(expected => !Roots.Contains(expected.Key.Split('.')[0])) || (file.Expectations.Count > 0 && !file.Checks.Contains("sdk-response")))
            yield return "something is expected that is no part of an answer, or that nothing checks";
        if (file.Expectations.Count == 0 && file.Checks.Contains("sdk-response"))
            yield return "nothing is expected of the answer";
        if (!file.Document.Operations.Any(operation => operation.Name == file.Operation))
            yield return $"{file.Document} knows no '{file.Operation}'";
        if (!IsRequestOf(file.Operation, $"{file.Request.Method} {file.Request.Target.Split('?')[0]}"))
            yield return $"{file.Request.Method} {file.Request.Target} is no request of '{file.Operation}'";
    }

    private static bool IsRequestOf(string operation, string request)
    {
        var (template, steps) = (operation.Split('/'), request.Split('/'));
        return template.Length == steps.Length && template.Zip(steps).All(step => step.First.StartsWith('{') ? step.Second.Length > 0 : step.First == step.Second);
    }
}
