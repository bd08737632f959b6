namespace DubbingSdk.Providers;

/// <summary>All that is needed to take up a job of any provider again: in another process too, since it is one URL-safe text.</summary>
public readonly record struct DubbingJobId
{
    private readonly string? _provider;
    private readonly string? _value;

    internal DubbingJobId(string provider, string nativeId, IEnumerable<DubbingLanguage> languages)
        : this(provider, OperationId.Pack([nativeId, .. languages.Select(language => language.ToString())]))
    {
    }

    private DubbingJobId(string provider, string value)
    {
        _provider = provider;
        _value = value;
    }

    /// <summary>The name of the provider whose job it is.</summary>
    public string Provider => _provider ?? string.Empty;

    /// <summary>The job and its languages, in the words of the provider.</summary>
    public string Value => _value ?? string.Empty;

    /// <summary>Reads the text that <see cref="ToString"/> gives.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The id.</returns>
    /// <exception cref="ArgumentException">The text is not the id of a job.</exception>
    public static DubbingJobId Parse(string text)
    {
        var parts = OperationId.Unpack(text, count: 2, nameof(text));
        return new DubbingJobId(parts[0], parts[1]);
    }

    /// <summary>The id as one URL-safe text.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => _value is null ? string.Empty : OperationId.Pack(Provider, Value);

    /// <summary>The service's own id of the job, and the languages that were asked for.</summary>
    internal (string NativeId, IReadOnlyList<DubbingLanguage> Languages) Read()
    {
        var parts = OperationId.Unpack(Value, Value.Split('~').Length, "id");
        return parts.Length > 1
            ? (parts[0], [.. parts.Skip(1).Select(DubbingLanguage.FromText)])
            : throw new ArgumentException($"'{ToString()}' is not the id of a job: it names no language.", "id");
    }
}
