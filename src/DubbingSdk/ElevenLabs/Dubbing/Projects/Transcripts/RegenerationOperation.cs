using System.Globalization;
using DubbingSdk.Pipeline;

namespace DubbingSdk;

/// <summary>An edited language being spoken again. It has ended when the output shows the revision that was to be reached.</summary>
/// <remarks>The status alone does not tell: while the work runs, the output before it is still there.</remarks>
public class RegenerationOperation : ProjectLanguageOperation
{
    /// <inheritdoc/>
    protected RegenerationOperation(string id)
        : base(id)
    {
    }

    internal RegenerationOperation(
        ProjectLanguagesClient client, ClientSettings settings, string projectId, string languageId, long revision, DubbingResponse<RegenerateResponse>? begun)
        : base(client, settings, OperationId.Pack(projectId, languageId, revision.ToString(CultureInfo.InvariantCulture)), projectId, languageId, isNew: begun is not null, begun?.Metadata)
    {
        Revision = revision;
        Receipt = begun?.Value;
    }

    /// <summary>The revision of the language that the output has to reach.</summary>
    public long Revision { get; }

    /// <summary>What is spoken again and what it costs, if the work was started here.</summary>
    public RegenerateResponse? Receipt { get; }

    private protected override string Resumption => "client.Dubbing.Projects.Transcripts.ResumeRegeneration";

    private protected override bool IsDone(ProjectLanguage language) => language.OutputRevision >= Revision;

    private protected override bool HasOutput(ProjectLanguage language) => IsDone(language);

    /// <summary>Counts as begun while the service works on it, so that only idleness is taken for a halt.</summary>
    private protected override OperationSteps? Steps(ProjectLanguage language) => new(Done: IsDone(language) ? 1 : 0, Total: 1, Begun: language.Status.IsTerminal ? 0 : 1);

    private protected override DubbingException? Stalled(TimeSpan idle) => Latest?.Value.Status.IsTerminal == true
        ? new DubbingStalledException(
            $"The language '{LanguageId}' has been '{Status}' for {idle:c}, but its output shows revision {Latest.Value.OutputRevision} and not {Revision}. "
            + $"Wait again with {Resumption}(\"{Id}\"), or regenerate it again, which may be billed again.",
            Id,
            stale: [])
        : null;
}
