using System.Text.Json.Nodes;
using DubbingSdk.Tests.Conformance;
using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.Wire;

/// <summary>One raw exchange of <c>tests/wire</c>, read by the rules of its README.</summary>
internal sealed class WireFile
{
    private static readonly string[] Keys = ["operation", "call", "check", "given", "same", "expect"];

    private static readonly string Folder = Repository.PathOf("tests", "wire");

    private readonly List<KeyValuePair<string, string>> _head = [];

    public WireFile(string name, string text)
    {
        Name = name;
        Service = name.Split('/') is [var folder, _] ? folder : "elevenlabs";
        Document = InterfaceDocument.All.SingleOrDefault(document => document.Name == Service) ?? throw FormatError("lies in a folder that no document in openapi/ is named after");
        if (text.Contains('\r', StringComparison.Ordinal) || !text.EndsWith('\n'))
            throw FormatError("has line ends other than LF, or none at its end");

        var lines = text[..^1].Split('\n');
        var head = Take(lines, '#', 0);
        var request = Take(lines, '>', head.Count);
        var response = Take(lines, '<', head.Count + request.Count);
        if (head.Count == 0 || request.Count == 0 || response.Count == 0 || head.Count + request.Count + response.Count != lines.Length)
            throw FormatError("is not made of lines with '#', then with '>', then with '<'");

        Title = head[0];
        foreach (var line in head.Skip(1))
            _head.Add(line.Split(": ", 2) is [var key, var value] && Keys.Contains(key) ? new(key, value) : throw FormatError($"has a head line that is none: {line}"));
        foreach (var repeated in _head.GroupBy(line => line.Key).Where(lines => lines.Key != "expect" && lines.Count() > 1))
            throw FormatError($"says '{repeated.Key}' more than once");
        Request = new WireMessage(request);
        Response = new WireMessage(response);
        Operation = Value("operation") ?? throw FormatError("names no operation");
        Checks = List("check");
        Expectations = [.. _head.Where(line => line.Key == "expect").Select(line => Expectation(line.Value))];
    }

    public static IReadOnlyList<WireFile> All { get; } =
    [
        .. Directory.GetFiles(Folder, "*.http", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(path => new WireFile(Path.GetRelativePath(Folder, path).Replace(Path.DirectorySeparatorChar, '/'), File.ReadAllText(path))),
    ];

    /// <summary>The path below <c>tests/wire</c>.</summary>
    public string Name { get; }

    /// <summary>The service, by the name of its document.</summary>
    public string Service { get; }

    public InterfaceDocument Document { get; }

    public string Title { get; }

    public string Operation { get; }

    public IReadOnlyList<string> Checks { get; }

    public string? Call => Value("call");

    public string? Given => Value("given");

    /// <summary>Paths in the response at which the emulator must have the same value.</summary>
    public IReadOnlyList<string> Same => List("same");

    /// <summary>The facts that the SDK must read from the response.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Expectations { get; }

    public WireMessage Request { get; }

    public WireMessage Response { get; }

    public static WireFile Named(string name) => All.Single(file => file.Name == name);

    public static TheoryData<string> With(string check) => [.. All.Where(file => file.Checks.Contains(check)).Select(file => file.Name)];

    public static JsonNode? Json(string text) => JsonNode.Parse(text);

    public override string ToString() => $"{Name} ({Title})";

    private static List<string> Take(string[] lines, char mark, int from) =>
        [.. lines.Skip(from).TakeWhile(line => line.StartsWith(mark)).Select(line => line.Length > 1 && line[1] == ' ' ? line[2..] : line[1..])];

    private string? Value(string key) => _head.Where(line => line.Key == key).Select(line => line.Value).SingleOrDefault();

    private IReadOnlyList<string> List(string key) => Value(key)?.Split(", ") ?? [];

    private KeyValuePair<string, string> Expectation(string text) =>
        text.Split(" = ", 2) is [var path, var value] ? new(path, value) : throw FormatError($"expects something that is no 'path = JSON value': {text}");

    private FormatException FormatError(string what) => new($"tests/wire/{Name} {what}.");
}
