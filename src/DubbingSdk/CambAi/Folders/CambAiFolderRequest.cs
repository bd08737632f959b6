namespace DubbingSdk.CambAi;

/// <summary>A request to create a folder.</summary>
public sealed record CambAiFolderRequest
{
    /// <summary>The name of the folder.</summary>
    public required string FolderName { get; init; }

    internal void Check()
    {
        if (string.IsNullOrWhiteSpace(FolderName))
            throw new ArgumentException("FolderName is empty. Set a name.", nameof(FolderName));
    }
}
