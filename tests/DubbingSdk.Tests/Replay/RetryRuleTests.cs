using System.Globalization;

namespace DubbingSdk.Tests.Replay;

/// <summary>The truth table of the retry rule: what follows from a failed attempt, for requests that are sent at most once and for safe ones.</summary>
public class RetryRuleTests
{
    /// <summary>
    /// body: less stands for not started and partial. status: - stands for none. In the columns, ? is ambiguous.
    /// A final failure (no quota, no time, too long a wait) turns each retry into a failure and leaves the rest as it is.
    /// </summary>
    private const string Table = """
        kind          body   status                                       once   safe
        Status        any    301,302,303                                  ?      fail
        Status        any    307,308                                      fail   fail
        Status        any    400,401,402,403,404,405,409,410,413,415,417,422,425  fail   fail
        Status        any    429                                          retry  retry
        Status        less   408,500,502,503,504                          retry  retry
        Status        whole  408,500,502,503,504                          ?      retry
        Status        less   501,505,507,529                              fail   fail
        Status        whole  501,505,507,529                              ?      fail
        Connection    less   -                                            retry  retry
        Connection    whole  -                                            ?      retry
        Connection    any    200,201,202,204,206                          ?      retry
        Timeout       less   -                                            retry  retry
        Timeout       whole  -                                            ?      retry
        Timeout       any    200,201,202,204,206                          ?      retry
        Unreadable    any    200,201,202,204,206                          ?      fail
        Refused       any    200,201,202                                  fail   fail
        NotProcessed  any    -                                            retry  retry
        Canceled      less   -                                            fail   fail
        Canceled      whole  -                                            ?      fail
        Canceled      any    200,201,202,204,206                          ?      fail
        Canceled      any    400,401,402,403,404,409,422,425,429          fail   fail
        Canceled      less   408,500,503                                  fail   fail
        Canceled      whole  408,500,503                                  ?      fail
        Caller        less   -                                            fail   fail
        Caller        whole  -                                            ?      fail
        Caller        any    200,201,202,204,206                          ?      fail
        """;

    [Fact]
    public void Every_cell_of_the_table_holds()
    {
        var cells = Read().ToList();

        cells.Should().HaveCount(876);
        cells.Select(cell => (cell, Actual: RetryRule.Decide(cell.Replay, cell.Delivery, cell.Cause)))
            .Where(pair => pair.Actual != pair.cell.Expected)
            .Select(pair => $"{pair.cell.Replay} {pair.cell.Delivery} {pair.cell.Cause}: {pair.Actual} instead of {pair.cell.Expected}")
            .Should().BeEmpty();
    }

    [Fact]
    public void Only_an_at_most_once_request_is_ever_ambiguous()
    {
        var outcomes =
            from body in Enum.GetValues<BodyState>()
            from status in Enumerable.Range(100, 500).Select(status => (int?)status).Append(null)
            from kind in Enum.GetValues<FailureKind>()
            from isFinal in new[] { false, true }
            select RetryRule.Decide(DubbingRetryMode.Idempotent, new Delivery(body, status), new FailureCause(kind, isFinal));

        outcomes.Should().NotContain(AttemptOutcome.Ambiguous);
    }

    private static IEnumerable<Cell> Read()
    {
        foreach (var line in Table.Split('\n').Skip(1))
        {
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            foreach (var body in Bodies(words[1]))
            {
                foreach (var status in words[2].Split(',').Select(status => status == "-" ? (int?)null : int.Parse(status, CultureInfo.InvariantCulture)))
                {
                    foreach (var isFinal in new[] { false, true })
                    {
                        var cause = new FailureCause(Enum.Parse<FailureKind>(words[0]), isFinal);
                        yield return new(DubbingRetryMode.AtMostOnce, new(body, status), cause, Outcome(words[3], isFinal));
                        yield return new(DubbingRetryMode.Idempotent, new(body, status), cause, Outcome(words[4], isFinal));
                    }
                }
            }
        }
    }

    private static BodyState[] Bodies(string word) => word switch
    {
        "less" => [BodyState.NotStarted, BodyState.Partial],
        "whole" => [BodyState.Complete],
        _ => Enum.GetValues<BodyState>(),
    };

    private static AttemptOutcome Outcome(string word, bool isFinal) => word switch
    {
        "?" => AttemptOutcome.Ambiguous,
        "retry" when !isFinal => AttemptOutcome.Retry,
        _ => AttemptOutcome.Fail,
    };

    private sealed record Cell(DubbingRetryMode Replay, Delivery Delivery, FailureCause Cause, AttemptOutcome Expected);
}
