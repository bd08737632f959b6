namespace DubbingSdk.CambAi;

/// <summary>A request to create a folder.</summary>
public sealed record CambAiFolderRequest : IValidated
{
    /// <summary>The name of the folder.</summary>
    public required string FolderName { get; init; }

    void IValidated.Validate()
    {
        if (string.IsNullOrWhiteSpace(FolderName))
            throw new ArgumentException("FolderName is empty. Set a name.", nameof(FolderName));
    }
}
