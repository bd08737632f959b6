using DubbingSdk;
using Samples;

namespace QuickStart;

/// <summary>The options of the command line.</summary>
internal sealed record Options
{
    /// <summary>The file or URI to dub; unset for the bundled recording.</summary>
    public string? Source { get; init; }

    public required IReadOnlyList<string> Languages { get; init; }

    public required string OutputFolder { get; init; }

    /// <summary>The new text of the first segment. Unset: the text is repeated offline, and not edited in a live run.</summary>
    public string? EditedText { get; init; }

    public string? ResumeId { get; init; }

    public bool IsLive { get; init; }

    public bool IsConfirmed { get; init; }

    /// <summary>The base address of a running emulator.</summary>
    public Uri? EmulatorAddress { get; init; }

    /// <summary>Whether a segment is edited; in a live run only if a text is set.</summary>
    public bool IsEdited => EditedText is not null || !IsLive;

    public string SourceText => Source ?? Recording.Bundled;

    /// <summary>The name of the source without its extension; unset when an earlier dub is resumed.</summary>
    public string? SourceName => ResumeId is not null ? null
        : Path.GetFileNameWithoutExtension(SourceUri is { } uri ? uri.AbsolutePath : SourceText) is { Length: > 0 } name ? name
        : "source";

    /// <summary>Polls the emulator more often than the service, since its jobs are shorter.</summary>
    public PollingOptions Polling => IsLive ? new PollingOptions() : new PollingOptions { MinInterval = TimeSpan.FromSeconds(0.5) };

    private Uri? SourceUri => Uri.TryCreate(SourceText, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri : null;

    /// <summary>Throws if the file does not exist, before the confirmation.</summary>
    public void RequireSource()
    {
        if (SourceUri is null && !File.Exists(SourceText))
            throw new FileNotFoundException($"The file '{SourceText}' does not exist.");
    }

    public MediaSource OpenSource() => SourceUri is { } uri ? MediaSource.FromUri(uri) : MediaSource.FromFile(SourceText);
}
