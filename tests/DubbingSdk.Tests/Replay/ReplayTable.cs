using System.Globalization;

namespace DubbingSdk.Tests.Replay;

/// <summary>
/// The number of requests that the service receives, for every failure and every call, with the default of three retries. The calls ending in 1 are sent at most once
/// unless the service provably did not accept them, those ending in + are idempotent. A column holds for every call that names it in
/// <see cref="TableCall"/>: create for those that send a file, in a form or within JSON, json1 and json+ for those that send JSON, also reads by POST, empty1 for those that
/// send nothing, remove for deletions whose response has no body, media1 and sound1 for those that send a form or JSON and receive media. A question mark: the failure reports that the request may
/// have been accepted. A dash: such a call cannot fail in this way; JSON goes out in one piece. 4x4: the transport by itself sends reads up to four
/// times where a connection closes without a response, which does no harm. The response may hold anything where text is read, after JSON or a form in
/// loose1 and loose+, and after nothing in bare1.
/// <para>body: whether the requests arrive whole. wait: seconds before each retry; ~ is the client's own growing wait with jitter.</para>
/// </summary>
internal static class ReplayTable
{
    private const int FailureWidth = 20;

    private const string Text = """
        failure             create list get delete audio script srt post1 post+ get1 get+ patch1 patch+ json1 json+ empty1 remove media1 sound1 text loose1 loose+ bare1  body   wait  exception
        400                      1    1   1      1     1      1   1     1     1    1    1      1      1     1     1      1      1      1      1    1      1      1     1  whole     -  DubbingValidationException
        401                      1    1   1      1     1      1   1     1     1    1    1      1      1     1     1      1      1      1      1    1      1      1     1  whole     -  DubbingAuthenticationException
        402                      1    1   1      1     1      1   1     1     1    1    1      1      1     1     1      1      1      1      1    1      1      1     1  whole     -  DubbingQuotaException
        403                      1    1   1      1     1      1   1     1     1    1    1      1      1     1     1      1      1      1      1    1      1      1     1  whole     -  DubbingPermissionException
        404                      1    1   1      1     1      1   1     1     1    1    1      1      1     1     1      1      1      1      1    1      1      1     1  whole     -  DubbingNotFoundException
        408                     1?    4   4      4     4      4   4    1?     4   1?    4     1?      4    1?     4     1?      4     1?     1?    4     1?      4    1?  whole     ~  DubbingApiException
        409                      1    1   1      1     1      1   1     1     1    1    1      1      1     1     1      1      1      1      1    1      1      1     1  whole     -  DubbingConflictException
        425                      1    1   1      1     1      1   1     1     1    1    1      1      1     1     1      1      1      1      1    1      1      1     1  whole     -  DubbingNotReadyException
        429                      4    4   4      4     4      4   4     4     4    4    4      4      4     4     4      4      4      4      4    4      4      4     4  whole     ~  DubbingRateLimitException
        429 Retry-After 7        4    4   4      4     4      4   4     4     4    4    4      4      4     4     4      4      4      4      4    4      4      4     4  whole     7  DubbingRateLimitException
        429 Retry-After date     4    4   4      4     4      4   4     4     4    4    4      4      4     4     4      4      4      4      4    4      4      4     4  whole    20  DubbingRateLimitException
        429 Retry-After 61       1    1   1      1     1      1   1     1     1    1    1      1      1     1     1      1      1      1      1    1      1      1     1  whole     -  DubbingRateLimitException
        429 reset epoch          4    4   4      4     4      4   4     4     4    4    4      4      4     4     4      4      4      4      4    4      4      4     4  whole     9  DubbingRateLimitException
        429 quota                1    1   1      1     1      1   1     1     1    1    1      1      1     1     1      1      1      1      1    1      1      1     1  whole     -  DubbingQuotaException
        500                     1?    4   4      4     4      4   4    1?     4   1?    4     1?      4    1?     4     1?      4     1?     1?    4     1?      4    1?  whole     ~  DubbingServerException
        501                     1?    1   1      1     1      1   1    1?     1   1?    1     1?      1    1?     1     1?      1     1?     1?    1     1?      1    1?  whole     -  DubbingServerException
        502                     1?    4   4      4     4      4   4    1?     4   1?    4     1?      4    1?     4     1?      4     1?     1?    4     1?      4    1?  whole     ~  DubbingServerException
        503                     1?    4   4      4     4      4   4    1?     4   1?    4     1?      4    1?     4     1?      4     1?     1?    4     1?      4    1?  whole     ~  DubbingServerException
        503 Retry-After 61      1?    1   1      1     1      1   1    1?     1   1?    1     1?      1    1?     1     1?      1     1?     1?    1     1?      1    1?  whole     -  DubbingServerException
        503 early                4    -   -      -     -      -   -     4     4    -    -      4      4     4     4      -      -      4      4    -      4      4     -  part      ~  DubbingServerException
        504                     1?    4   4      4     4      4   4    1?     4   1?    4     1?      4    1?     4     1?      4     1?     1?    4     1?      4    1?  whole     ~  DubbingServerException
        refused                  4    4   4      4     4      4   4     4     4    4    4      4      4     4     4      4      4      4      4    4      4      4     4  part      ~  DubbingConnectionException
        no such host             4    4   4      4     4      4   4     4     4    4    4      4      4     4     4      4      4      4      4    4      4      4     4  part      ~  DubbingConnectionException
        connect timeout          4    4   4      4     4      4   4     4     4    4    4      4      4     4     4      4      4      4      4    4      4      4     4  part      ~  DubbingTimeoutException
        connect timeout, io      4    4   4      4     4      4   4     4     4    4    4      4      4     4     4      4      4      4      4    4      4      4     4  part      ~  DubbingTimeoutException
        connect hangs            4    4   4      4     4      4   4     4     4    4    4      4      4     4     4      4      4      4      4    4      4      4     4  part      ~  DubbingTimeoutException
        TLS to plain port        4    4   4      4     4      4   4     4     4    4    4      4      4     4     4      4      4      4      4    4      4      4     4  part      ~  DubbingConnectionException
        untrusted                4    4   4      4     4      4   4     4     4    4    4      4      4     4     4      4      4      4      4    4      4      4     4  part      ~  DubbingConnectionException
        reset in request         4    -   -      -     -      -   -     4     4    -    -      4      4     -     -      -      -      4      -    -      -      -     -  part      ~  DubbingConnectionException
        reset, no response      1?  4x4 4x4      4   4x4    4x4 4x4    1?     4   1?  4x4     1?      4    1?     4     1?      4     1?     1?  4x4     1?      4    1?  whole     ~  DubbingConnectionException
        close, no response      1?  4x4 4x4      4   4x4    4x4 4x4    1?     4   1?  4x4     1?      4    1?     4     1?      4     1?     1?  4x4     1?      4    1?  whole     ~  DubbingConnectionException
        kept alive, close       1?  4x4 4x4      4   4x4    4x4 4x4    1?     4   1?  4x4     1?      4    1?     4     1?      4     1?     1?  4x4     1?      4    1?  whole     ~  DubbingConnectionException
        response too late       1?    4   4      4     4      4   4    1?     4   1?    4     1?      4    1?     4     1?      4     1?     1?    4     1?      4    1?  whole     ~  DubbingTimeoutException
        reset in response       1?    4   4      4     4      4   4    1?     4   1?    4     1?      4    1?     4     1?      -     1?     1?    4     1?      4    1?  whole     ~  DubbingConnectionException
        response cut short      1?    4   4      4     -      4   4    1?     4   1?    4     1?      4    1?     4     1?      -      -      -    4     1?      4    1?  whole     ~  DubbingConnectionException
        garbage                 1?    1   1      1     -      1   1    1?     1   1?    1     1?      1    1?     1     1?      -      -      -    -      -      -     -  whole     -  DubbingSerializationException
        html                    1?    1   1      1     -      1   -    1?     1   1?    1     1?      1    1?     1     1?      -      -      -    -      -      -     -  whole     -  DubbingSerializationException
        cancelled before         0    0   0      0     0      0   0     0     0    0    0      0      0     0     0      0      0      0      0    0      0      0     0  part      -  OperationCanceledException
        cancel in request        1    -   -      -     -      -   -     1     1    -    -      1      1     -     -      -      -      1      -    -      -      -     -  part      -  OperationCanceledException
        cancel, no response     1?    1   1      1     1      1   1    1?     1   1?    1     1?      1    1?     1     1?      1     1?     1?    1     1?      1    1?  whole     -  OperationCanceledException
        """;

    /// <summary>Failures that are recognized by the body of the response, which is that of ElevenLabs.</summary>
    private static readonly string[] ElevenLabsOnly = ["429 quota"];

    public static IReadOnlyList<string> Columns { get; } = Words(Text.Split('\n')[0][FailureWidth..])[..^3];

    public static IReadOnlyList<ReplayCell> Cells { get; } = [.. Read()];

    private static IEnumerable<ReplayCell> Read()
    {
        foreach (var line in Text.Split('\n').Skip(1))
        {
            var failure = line[..FailureWidth].Trim();
            var words = Words(line[FailureWidth..]);
            words.Should().HaveCount(Columns.Count + 3, "line '{0}' has a cell for each column", line);
            for (var column = 0; column < Columns.Count; column++)
            {
                foreach (var call in TableCall.Driven.Where(call => call.Column == Columns[column] && words[column] != "-" && (call.Client == typeof(DubbingClient) || !ElevenLabsOnly.Contains(failure))))
                    yield return new(failure, call.Name, words[column], words[^3] == "whole", words[^2], words[^1]);
            }
        }
    }

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}

/// <summary>One cell of the table, with what holds for its whole row.</summary>
internal sealed record ReplayCell(string Failure, string Call, string Text, bool ArrivesWhole, string Wait, string Exception)
{
    /// <summary>How often the client sends the request.</summary>
    public int Attempts => int.Parse(Text[..1], CultureInfo.InvariantCulture);

    /// <summary>How often the service sees it.</summary>
    public int Requests => Text == "4x4" ? 16 : Attempts;

    public bool IsAmbiguous => Text.EndsWith('?');
}
