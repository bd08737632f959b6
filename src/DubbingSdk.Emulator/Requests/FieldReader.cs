using System.Globalization;
using System.Text.Json.Nodes;

namespace DubbingSdk.Emulator.Requests;

/// <summary>Reads typed values from text fields and collects validation errors.</summary>
internal class FieldReader(string location, Func<string, string?> find)
{
    private readonly List<FieldError> _errors = [];

    public IReadOnlyList<FieldError> Errors => _errors;

    public string? Text(string name) => find(name);

    public int? Integer(string name, int minimum = int.MinValue, int maximum = int.MaxValue) => (int?)LongInteger(name, minimum, maximum);

    public long? LongInteger(string name, long minimum, long maximum)
    {
        if (find(name) is not { } text)
            return null;
        if (!Int128.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value))
            return Fail<long>(name, "Input should be a valid integer, unable to parse string as an integer", "int_parsing");

        return value < minimum ? Fail<long>(name, $"Input should be greater than or equal to {minimum}", "greater_than_equal")
            : value > maximum ? Fail<long>(name, $"Input should be less than or equal to {maximum}", "less_than_equal")
            : (long)value;
    }

    public double? Number(string name) => find(name) is not { } text ? null
        : double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value
        : Fail<double>(name, "Input should be a valid number, unable to parse string as a number", "float_parsing");

    public bool? Boolean(string name) => find(name) is not { } text ? null
        : bool.TryParse(text, out var value) ? value
        : Fail<bool>(name, "Input should be a valid boolean, unable to interpret input", "bool_parsing");

    public string? Choice(string name, params IReadOnlyCollection<string> values)
    {
        if (find(name) is { } text)
        {
            Check(name, text, values);
            return text;
        }

        return null;
    }

    public void Check(string name, string value, params IReadOnlyCollection<string> values)
    {
        if (!values.Contains(value, StringComparer.Ordinal))
            Add(name, $"Input should be {string.Join(", ", values.Select(choice => $"'{choice}'"))}", "enum");
    }

    public void Add(string name, string message, string type) => _errors.Add(new FieldError(new JsonArray(location, name), message, type));

    private T? Fail<T>(string name, string message, string type)
        where T : struct
    {
        Add(name, message, type);
        return null;
    }
}
