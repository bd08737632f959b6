using System.Globalization;
using DubbingSdk.Pipeline;

namespace DubbingSdk;

/// <summary>A regeneration in progress. It is completed when the output has the requested revision.</summary>
/// <remarks>The status alone is not enough: the previous output remains while the work is in progress.</remarks>
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

    /// <summary>The revision of the language to wait for.</summary>
    public long Revision { get; }

    /// <summary>The extent and the cost of the regeneration; <see langword="null"/> if the operation was resumed.</summary>
    public RegenerateResponse? Receipt { get; }

    private protected override string Resumption => "client.Dubbing.Projects.Transcripts.ResumeRegeneration";

    private protected override bool IsDone(ProjectLanguage language) => language.OutputRevision >= Revision;

    private protected override bool HasOutput(ProjectLanguage language) => IsDone(language);

    /// <summary>Counts the work as begun while its status is not final, so that the wait only stalls when the service is idle.</summary>
    private protected override OperationSteps? Steps(ProjectLanguage language) => new(Done: IsDone(language) ? 1 : 0, Total: 1, Begun: language.Status.IsTerminal ? 0 : 1);

    private protected override DubbingException? Stalled(TimeSpan idle) => Latest?.Value.Status.IsTerminal == true
        ? new DubbingStalledException(
            $"The language '{LanguageId}' has been '{Status}' for {idle:c}, but its output shows revision {Latest.Value.OutputRevision} and not {Revision}. "
            + $"Wait again with {Resumption}(\"{Id}\"), or regenerate it again, which may be billed again.",
            Id,
            stale: [])
        : null;
}
