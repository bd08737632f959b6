using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace DubbingSdk.Emulator.Requests;

/// <summary>Reads typed values from a JSON body and collects validation errors. Null counts as absent unless stated otherwise.</summary>
internal sealed class JsonFields
{
    private const string Location = "body";

    private static readonly (string Message, string Type) Text = ("Input should be a valid string", "string_type");
    private static readonly (string Message, string Type) Number = ("Input should be a valid number", "float_type");
    private static readonly (string Message, string Type) Integer = ("Input should be a valid integer", "int_type");
    private static readonly (string Message, string Type) Boolean = ("Input should be a valid boolean", "bool_type");
    private static readonly (string Message, string Type) List = ("Input should be a valid list", "list_type");
    private static readonly (string Message, string Type) Map = ("Input should be a valid dictionary", "dict_type");
    private static readonly (string Message, string Type) Missing = ("Field required", "missing");
    private static readonly (string Message, string Type) Malformed = ("JSON decode error", "json_invalid");
    private static readonly (string Message, string Type) NotAnObject =
        ("Input should be a valid dictionary or object to extract fields from", "model_attributes_type");

    private readonly List<FieldError> _errors;
    private readonly JsonObject _body;
    private readonly JsonNode[] _path;

    private JsonFields(JsonObject? body, List<FieldError> errors, params JsonNode[] path)
    {
        _body = body ?? [];
        _errors = errors;
        _path = path;
    }

    public IReadOnlyList<FieldError> Errors => _errors;

    public static JsonFields Open(RequestBody body, bool isOptional)
    {
        var fields = new JsonFields(body.Json as JsonObject, [], Location);
        if (body.IsMalformed)
            fields.Add(Malformed);
        else if (body.IsEmpty && !isOptional)
            fields.Add(Missing);
        else if (!body.IsEmpty && body.Json is not JsonObject)
            fields.Add(NotAnObject);

        return fields;
    }

    /// <summary>Opens JSON that was sent as a file in a form field.</summary>
    public static JsonFields OpenFile(string name, string text)
    {
        var isParsed = JsonText.TryParse(text, out var json);
        var fields = new JsonFields(json as JsonObject, [], Location, name);
        if (!isParsed)
            fields.Add(Malformed);
        else if (json is not JsonObject)
            fields.Add(NotAnObject);

        return fields;
    }

    public bool Has(string name) => _body[name] is not null;

    /// <summary>Adds a validation error.</summary>
    public void AddError(string message, string type, params JsonNode[] path) => Add((message, type), path);

    public string? FindText(string name, int shortest = 0, int longest = int.MaxValue)
    {
        var text = _body[name] is { } node ? ReadText(node, name) : null;
        if (IsText(name) && text!.Length < shortest)
            Add(($"String should have at least {shortest} characters", "string_too_short"), name);
        else if (IsText(name) && text!.Length > longest)
            Add(($"String should have at most {longest} characters", "string_too_long"), name);

        return text;
    }

    public string RequireText(string name, int shortest = 0, int longest = int.MaxValue)
    {
        Require(name, Text);
        return FindText(name, shortest, longest) ?? "";
    }

    /// <summary>Reads a text that is required but may be null.</summary>
    public string? RequireTextOrNull(string name)
    {
        Require(name);
        return FindText(name);
    }

    /// <summary>Reads an absolute HTTP or HTTPS URL.</summary>
    public string? FindUrl(string name)
    {
        var text = FindText(name);
        if (IsText(name) && !(Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https"))
            Add(("Input should be a valid URL", "url_parsing"), name);

        return text;
    }

    public string RequireUrl(string name)
    {
        Require(name, Text);
        return FindUrl(name) ?? "";
    }

    public string RequireChoice(string name, IReadOnlyCollection<string> values)
    {
        Require(name, Text);
        return FindChoice(name, values) ?? "";
    }

    public string? FindChoice(string name, IReadOnlyCollection<string> values)
    {
        var text = FindText(name);
        if (IsText(name) && !values.Contains(text!, StringComparer.Ordinal))
            Add(($"Input should be {string.Join(", ", values.Select(value => $"'{value}'"))}", "enum"), name);

        return text;
    }

    public double? FindNumber(string name) =>
        _body[name] is { } node && Check(node, Number, name, JsonValueKind.Number) ? node.GetValue<double>() : null;

    public double? FindNumber(string name, double minimum, double maximum)
    {
        var value = FindNumber(name);
        if (value < minimum)
            Add((Invariant($"Input should be greater than or equal to {minimum}"), "greater_than_equal"), name);
        else if (value > maximum)
            Add((Invariant($"Input should be less than or equal to {maximum}"), "less_than_equal"), name);

        return value;
    }

    public double RequireNumber(string name)
    {
        Require(name, Number);
        return FindNumber(name) ?? 0;
    }

    /// <summary>Reads a number from 0 to 1.</summary>
    public double? FindShare(string name) => FindNumber(name, 0, 1);

    /// <summary>Reads a number without a fraction.</summary>
    public double? FindInteger(string name, double minimum, double maximum)
    {
        var value = FindNumber(name, minimum, maximum);
        if (value is { } number && !double.IsInteger(number))
            Add(Integer, name);

        return value;
    }

    public bool? FindBoolean(string name) =>
        _body[name] is { } node && Check(node, Boolean, name, JsonValueKind.True, JsonValueKind.False) ? node.GetValue<bool>() : null;

    /// <summary>Reads a value of a service-specific type.</summary>
    public T? Find<T>(string name, Func<JsonNode?, T?> parse, string message, string type)
        where T : class => _body[name] is { } node ? Parse(node, parse, (message, type), name) : null;

    public T Require<T>(string name, Func<JsonNode?, T?> parse, string message, string type)
        where T : class
    {
        Require(name, (message, type));
        return Find(name, parse, message, type)!;
    }

    /// <summary>Reads a list of values of a service-specific type.</summary>
    public IReadOnlyList<T> FindAll<T>(string name, Func<JsonNode?, T?> parse, string message, string type)
        where T : class => _body[name] is { } node && Check(node, List, name, JsonValueKind.Array)
        ? [.. node.AsArray().Select((item, index) => Parse(item, parse, (message, type), name, index)!)]
        : [];

    public IReadOnlyList<T> RequireAll<T>(string name, Func<JsonNode?, T?> parse, string message, string type)
        where T : class
    {
        Require(name, List);
        return FindAll(name, parse, message, type);
    }

    public IReadOnlyList<long> FindIntegers(string name) => _body[name] is { } node && Check(node, List, name, JsonValueKind.Array)
        ? [.. node.AsArray().Select((item, index) => ReadInteger(item, name, index))]
        : [];

    public IReadOnlyList<long> RequireIntegers(string name)
    {
        Require(name, List);
        return FindIntegers(name);
    }

    public IReadOnlyList<string> FindTexts(string name) => _body[name] is { } node && Check(node, List, name, JsonValueKind.Array)
        ? [.. node.AsArray().Select((item, index) => ReadText(item, name, index))]
        : [];

    public IReadOnlyList<string> RequireTexts(string name)
    {
        Require(name, List);
        return FindTexts(name);
    }

    /// <summary>Reads a list that is required but may be null.</summary>
    public IReadOnlyList<string>? RequireTextsOrNull(string name)
    {
        Require(name);
        return _body[name] is null ? null : FindTexts(name);
    }

    public IReadOnlyDictionary<string, string> FindTextsByName(string name) =>
        _body[name] is { } node && Check(node, Map, name, JsonValueKind.Object)
            ? node.AsObject().ToDictionary(member => member.Key, member => ReadText(member.Value, name, member.Key))
            : [];

    public JsonFields? FindObject(string name) => _body[name] is { } node ? Enter(node, name) : null;

    public IReadOnlyList<JsonFields> RequireObjects(string name)
    {
        Require(name, List);
        return _body[name] is { } node && Check(node, List, name, JsonValueKind.Array)
            ? [.. node.AsArray().Select((item, index) => Enter(item, name, index))]
            : [];
    }

    public IReadOnlyDictionary<string, JsonFields> RequireObjectsByName(string name)
    {
        Require(name, Map);
        return _body[name] is { } node && Check(node, Map, name, JsonValueKind.Object)
            ? node.AsObject().ToDictionary(member => member.Key, member => Enter(member.Value, name, member.Key))
            : [];
    }

    private JsonFields Enter(JsonNode? node, params JsonNode[] path)
    {
        if (node is not JsonObject)
            Add(NotAnObject, path);

        return new JsonFields(node as JsonObject, _errors, PathTo(path));
    }

    private bool IsText(string name) => _body[name]?.GetValueKind() is JsonValueKind.String;

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private T? Parse<T>(JsonNode? node, Func<JsonNode?, T?> parse, (string Message, string Type) error, params JsonNode[] path)
        where T : class
    {
        var value = parse(node);
        if (value is null)
            Add(error, path);

        return value;
    }

    private long ReadInteger(JsonNode? node, params JsonNode[] path)
    {
        if (node is JsonValue value && value.TryGetValue<long>(out var number))
            return number;

        Add(Integer, path);
        return 0;
    }

    private string ReadText(JsonNode? node, params JsonNode[] path)
    {
        if (node?.GetValueKind() is JsonValueKind.String)
            return node.GetValue<string>();

        Add(Text, path);
        return "";
    }

    private bool Check(JsonNode node, (string Message, string Type) error, string name, params JsonValueKind[] kinds)
    {
        var isRight = kinds.Contains(node.GetValueKind());
        if (!isRight)
            Add(error, name);

        return isRight;
    }

    private void Require(string name, (string Message, string Type)? ifNull = null)
    {
        if (!_body.TryGetPropertyValue(name, out var node))
            Add(Missing, name);
        else if (node is null && ifNull is { } error)
            Add(error, name);
    }

    private void Add((string Message, string Type) error, params JsonNode[] path) =>
        _errors.Add(new FieldError(new JsonArray(PathTo(path)), error.Message, error.Type));

    private JsonNode[] PathTo(JsonNode[] path) => [.. _path.Concat(path).Select(node => node.DeepClone())];
}
