using System.Text.Json.Nodes;

namespace DubbingSdk.Tests.Replay;

/// <summary>The input of a call of the table.</summary>
internal sealed record TableInput(long BodyLength, DubbingRequestOptions? Options, CancellationToken Token)
{
    public MediaSource Media => MediaSource.FromStream(new ZeroStream(BodyLength), "speech.wav");

    /// <summary>The options with a member that gives a JSON body its length.</summary>
    public DubbingRequestOptions JsonOptions => (Options ?? new()) with { AdditionalJson = [new("filler", JsonValue.Create(new string('x', (int)BodyLength)))] };
}
