using DubbingSdk.Pipeline;

namespace DubbingSdk.CambAi;

/// <summary>The dictionary to make from a file.</summary>
/// <remarks>The service does not document what the file has to look like.</remarks>
public sealed record CambAiDictionaryFileRequest : IValidated
{
    /// <summary>The file with the terms.</summary>
    public required MediaSource DictionaryFile { get; init; }

    /// <summary>A name for the dictionary.</summary>
    public required string DictionaryName { get; init; }

    /// <summary>What the dictionary is for.</summary>
    public string? DictionaryDescription { get; init; }

    /// <summary>The name of the type: texts are not printed.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(CambAiDictionaryFileRequest);

    void IValidated.Validate()
    {
        ArgumentNullException.ThrowIfNull(DictionaryFile);
        if (string.IsNullOrWhiteSpace(DictionaryName))
            throw new ArgumentException("DictionaryName is empty.", nameof(DictionaryName));
    }

    internal MultipartForm ToForm() => MultipartForm.Of(this)
        .AddFile("dictionary_file", DictionaryFile)
        .Add("dictionary_name", DictionaryName)
        .Add("dictionary_description", DictionaryDescription);
}
