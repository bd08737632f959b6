namespace DubbingSdk.Generator.Comparison;

/// <summary>The properties that a document states for one place.</summary>
internal sealed class Facts
{
    private readonly SortedDictionary<string, string> _values = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _enumeration = new(StringComparer.Ordinal);

    public string? this[string name]
    {
        set
        {
            if (value is not null)
                _values[name] = value;
        }
    }

    public void AddValue(string value) => _enumeration.Add(value);

    /// <summary>Lists the differences of <paramref name="theirs"/>.</summary>
    public IEnumerable<string> Compare(Facts theirs)
    {
        foreach (var name in _values.Keys.Union(theirs._values.Keys).Order(StringComparer.Ordinal))
        {
            var (ours, other) = (_values.GetValueOrDefault(name), theirs._values.GetValueOrDefault(name));
            if (ours != other)
                yield return $"{name} {ours ?? "unset"} became {other ?? "unset"}";
        }

        foreach (var value in theirs._enumeration.Except(_enumeration))
            yield return $"enum value '{value}' added";
        foreach (var value in _enumeration.Except(theirs._enumeration))
            yield return $"enum value '{value}' removed";
    }
}
