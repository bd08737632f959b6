using System.Globalization;

namespace DubbingSdk.Pipeline;

/// <summary>The fields and files of a form. Values that are not set are left out; a list repeats its name.</summary>
internal sealed class MultipartForm
{
    private readonly List<KeyValuePair<string, string>> _fields = [];
    private readonly List<MultipartFile> _files = [];

    /// <summary>Validates a request, and begins the form to make of it.</summary>
    /// <exception cref="ArgumentException">The request is invalid.</exception>
    public static MultipartForm Of(IValidated request)
    {
        request.Validate();
        return new MultipartForm();
    }

    public MultipartForm Add(string name, string? value)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        if (value is not null)
            _fields.Add(new(name, value));
        return this;
    }

    public MultipartForm Add(string name, bool? value) => Add(name, value switch { true => "true", false => "false", null => null });

    public MultipartForm Add(string name, long? value) => Add(name, value?.ToString(CultureInfo.InvariantCulture));

    public MultipartForm Add(string name, double? value) => Add(name, value?.ToString("R", CultureInfo.InvariantCulture));

    public MultipartForm Add<T>(string name, T? value)
        where T : struct, IOpenValue<T> =>
        Add(name, value is { } set ? OpenValue.Require(set, name) : null);

    public MultipartForm AddEach(string name, IEnumerable<string>? values)
    {
        foreach (var value in values ?? [])
            Add(name, value);
        return this;
    }

    public MultipartForm AddFile(string name, MediaSource? source, string? mediaType = null)
    {
        if (source is not null)
            _files.Add(new(name, ReadableMediaSource.Require(source, name), mediaType));
        return this;
    }

    public RequestBody ToBody(DubbingRequestOptions? options)
    {
        if (options?.AdditionalJson is not null)
            throw new ArgumentException("This request is a form, not JSON. Use AdditionalFormFields.", nameof(options));

        var additional = options?.AdditionalFormFields?.ToArray() ?? [];
        if (additional.Any(field => string.IsNullOrEmpty(field.Key) || field.Value is null))
            throw new ArgumentException("A form field needs a name and a value.", nameof(DubbingRequestOptions.AdditionalFormFields));

        return new MultipartBody([.. _fields, .. additional], _files);
    }
}
