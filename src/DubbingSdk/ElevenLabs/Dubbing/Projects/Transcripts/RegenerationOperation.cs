using System.Globalization;
using DubbingSdk.Pipeline;

namespace DubbingSdk;

/// <summary>The regeneration of an edited language. It completes when the output has reached the revision.</summary>
/// <remarks>The status alone does not show that: while the work is in progress, the previous output is still there.</remarks>
public class RegenerationOperation : ProjectLanguageOperation
{
    /// <inheritdoc/>
    protected RegenerationOperation()
    {
    }

    /// <summary>Creates an operation without a service behind it, for mocking. It is in the state of its value, and completed if that is.</summary>
    /// <param name="projectId">The service's id of the project.</param>
    /// <param name="languageId">The service's id of the language.</param>
    /// <param name="revision">The revision of the language that the output has to reach.</param>
    /// <param name="language">The language.</param>
    /// <param name="metadata">The metadata of the response that created it; <see langword="null"/> as for a resumed operation.</param>
    public RegenerationOperation(string projectId, string languageId, long revision, ProjectLanguage language, DubbingResponseMetadata? metadata = null)
        : base(Pack(projectId, languageId, revision), projectId, languageId, metadata)
    {
        Revision = revision;
        Begin(Read(Received(language)));
    }

    internal RegenerationOperation(
        ProjectLanguagesClient client, ClientSettings settings, string projectId, string languageId, long revision, DubbingResponse<RegenerateResponse>? begun)
        : base(client, settings, Pack(projectId, languageId, revision), projectId, languageId, isNew: begun is not null, begun?.Metadata)
    {
        Revision = revision;
        Receipt = begun?.Value;
    }

    /// <summary>The revision of the language that the output has to reach.</summary>
    public virtual long Revision { get; }

    /// <summary>The response to the regeneration, if it was started here.</summary>
    public virtual RegenerateResponse? Receipt { get; }

    private protected override string Resumption => "client.Dubbing.Projects.Transcripts.ResumeRegeneration";

    private protected override bool IsDone(ProjectLanguage language) => language.OutputRevision >= Revision;

    private protected override bool HasOutput(ProjectLanguage language) => IsDone(language);

    /// <summary>Counts as begun while the service works on it, so that only an idle service counts as stalled.</summary>
    private protected override OperationSteps? Steps(ProjectLanguage language) => new(Done: IsDone(language) ? 1 : 0, Total: 1, Begun: language.Status.IsTerminal ? 0 : 1);

    private protected override DubbingException? Stalled(TimeSpan idle) => Latest?.Value.Status.IsTerminal == true
        ? new DubbingStalledException(
            $"The language '{LanguageId}' has been '{Status}' for {idle:c}, but its output shows revision {Latest.Value.OutputRevision} and not {Revision}. "
            + $"Wait again with {Resumption}(\"{Id}\"), or regenerate it again, which may be billed again.",
            Id,
            stale: [])
        : null;

    private static string Pack(string projectId, string languageId, long revision) => OperationId.Pack(projectId, languageId, revision.ToString(CultureInfo.InvariantCulture));
}
