using DubbingSdk.Pipeline;

namespace DubbingSdk.CambAi;

/// <summary>A request to create a dictionary from a file.</summary>
/// <remarks>The service does not document the format of the file.</remarks>
public sealed record CambAiDictionaryFileRequest : IValidated
{
    /// <summary>The file with the terms.</summary>
    public required MediaSource DictionaryFile { get; init; }

    /// <summary>The name of the dictionary.</summary>
    public required string DictionaryName { get; init; }

    /// <summary>The description of the dictionary.</summary>
    public string? DictionaryDescription { get; init; }

    /// <summary>Returns the name of the type, without the values of its properties.</summary>
    /// <returns>The name of the type.</returns>
    public override string ToString() => nameof(CambAiDictionaryFileRequest);

    void IValidated.Validate()
    {
        ArgumentNullException.ThrowIfNull(DictionaryFile);
        if (string.IsNullOrWhiteSpace(DictionaryName))
            throw new ArgumentException("DictionaryName is empty. Set a name.", nameof(DictionaryName));
    }

    internal MultipartForm ToForm() => MultipartForm.Of(this)
        .AddFile("dictionary_file", DictionaryFile)
        .Add("dictionary_name", DictionaryName)
        .Add("dictionary_description", DictionaryDescription);
}
