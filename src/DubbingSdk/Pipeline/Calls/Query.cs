using System.Globalization;
using System.Text;

namespace DubbingSdk.Pipeline;

/// <summary>The query of a request. Values that are not set are left out; a list repeats its name.</summary>
internal sealed class Query
{
    private readonly StringBuilder _text = new();

    /// <summary>Validates a request, and begins the query to make of it.</summary>
    /// <exception cref="ArgumentException">The request is invalid.</exception>
    public static Query Of(IValidated request)
    {
        request.Validate();
        return new Query();
    }

    public Query Add(string name, string? value)
    {
        if (value is not null)
            _text.Append(_text.Length == 0 ? '?' : '&').Append(Uri.EscapeDataString(name)).Append('=').Append(Uri.EscapeDataString(value));
        return this;
    }

    public Query Add(string name, int? value) => Add(name, value?.ToString(CultureInfo.InvariantCulture));

    public Query Add(string name, bool? value) => Add(name, value switch { true => "true", false => "false", null => null });

    public Query Add<T>(string name, T? value)
        where T : struct, IOpenValue<T> =>
        Add(name, value is { } set ? OpenValue.Require(set, name) : null);

    public Query AddEach<T>(string name, IEnumerable<T>? values)
        where T : struct, IOpenValue<T>
    {
        foreach (var value in values ?? [])
            Add(name, OpenValue.Require(value, name));
        return this;
    }

    public Query AddEach(string name, IEnumerable<string>? values)
    {
        foreach (var value in values ?? [])
            Add(name, value);
        return this;
    }

    public override string ToString() => _text.ToString();
}
