namespace DubbingSdk.Providers;

/// <summary>The id of a job of any provider, as one URL-safe text. It resumes the job, also in another process.</summary>
public readonly record struct DubbingJobId
{
    private readonly string? _provider;
    private readonly string? _value;

    private DubbingJobId(string provider, string value)
    {
        _provider = provider;
        _value = value;
    }

    /// <summary>The name of the provider of the job.</summary>
    public string Provider => _provider ?? string.Empty;

    /// <summary>The service's own id of the job, in the form that the provider chose.</summary>
    public string NativeId => _value is null ? string.Empty : Unpack(_value)[0];

    /// <summary>The target languages, as they were requested.</summary>
    public IReadOnlyList<DubbingLanguage> Languages => _value is null ? [] : [.. Unpack(_value).Skip(1).Select(DubbingLanguage.FromText)];

    /// <summary>Creates the id of a job.</summary>
    /// <param name="provider">The name of the provider.</param>
    /// <param name="nativeId">The service's own id of the job, or any other text from which the provider can resume it.</param>
    /// <param name="languages">The target languages, as they were requested.</param>
    /// <returns>The id.</returns>
    public static DubbingJobId Create(string provider, string nativeId, IEnumerable<DubbingLanguage> languages)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(provider);
        ArgumentException.ThrowIfNullOrWhiteSpace(nativeId);
        ArgumentNullException.ThrowIfNull(languages);
        string[] parts = [nativeId, .. languages.Select(language => language.ToString())];
        return parts.Length > 1 && Array.TrueForAll(parts, part => part.Length > 0)
            ? new(provider, OperationId.Pack(parts))
            : throw new ArgumentException("The languages are empty, or contain one without a value. Pass at least one language.", nameof(languages));
    }

    /// <summary>Reads the text that <see cref="ToString"/> returns.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The id.</returns>
    /// <exception cref="ArgumentException">The text is not the id of a job.</exception>
    public static DubbingJobId Parse(string text)
    {
        var outer = OperationId.Unpack(text, count: 2, nameof(text));
        var inner = Unpack(outer[1]);
        return inner.Length > 1
            ? Create(outer[0], inner[0], inner.Skip(1).Select(DubbingLanguage.FromText))
            : throw new ArgumentException($"'{text}' is not the id of a job: it contains no language.", nameof(text));
    }

    /// <summary>Returns the id as one URL-safe text.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => _value is null ? string.Empty : OperationId.Pack(Provider, _value);

    private static string[] Unpack(string value) => OperationId.Unpack(value, value.Split('~').Length, "text");
}
