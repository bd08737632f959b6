using DubbingSdk;
using Samples;

namespace QuickStart;

/// <summary>What the command line asks for.</summary>
internal sealed record Options
{
    /// <summary>The file or address to dub; unset for the bundled recording.</summary>
    public string? Source { get; init; }

    public required IReadOnlyList<string> Languages { get; init; }

    public required string OutputFolder { get; init; }

    /// <summary>The new text of the first segment; unset to say it twice, or on the billed service to leave it as it is.</summary>
    public string? EditedText { get; init; }

    public string? ResumeId { get; init; }

    public bool IsLive { get; init; }

    public bool IsConfirmed { get; init; }

    /// <summary>The address of an emulator that runs by itself.</summary>
    public Uri? EmulatorAddress { get; init; }

    /// <summary>Whether a segment is edited. On the billed service only when a text says so.</summary>
    public bool IsEdited => EditedText is not null || !IsLive;

    public string SourceText => Source ?? Recording.Bundled;

    /// <summary>The name of the source without its extension; unset when an earlier dub is taken up.</summary>
    public string? SourceName => ResumeId is not null ? null
        : Path.GetFileNameWithoutExtension(SourceUri is { } uri ? uri.AbsolutePath : SourceText) is { Length: > 0 } name ? name
        : "source";

    /// <summary>The emulator tells its real time, so it is asked a little sooner than the service would be.</summary>
    public PollingOptions Polling => IsLive ? new PollingOptions() : new PollingOptions { MinInterval = TimeSpan.FromSeconds(0.5) };

    private Uri? SourceUri => Uri.TryCreate(SourceText, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri : null;

    /// <summary>Finds a missing file before anybody is asked anything.</summary>
    public void RequireSource()
    {
        if (SourceUri is null && !File.Exists(SourceText))
            throw new FileNotFoundException($"The file '{SourceText}' does not exist.");
    }

    public MediaSource OpenSource() => SourceUri is { } uri ? MediaSource.FromUri(uri) : MediaSource.FromFile(SourceText);
}
