using DubbingSdk.Tests.Conformance;

namespace DubbingSdk.Tests.Replay;

[Trait("Category", "Slow")]
public class ReplayTableTests
{
    private static readonly string[] NeverTransient = ["TLS to plain port", "untrusted"];

    /// <summary>The least and the most all waits together may take, after the first, second and third of them.</summary>
    private static readonly (double Least, double Most)[] OwnWaits = [(0, 0.72), (0.65, 1.43), (1.4, 2.86)];

    public static TheoryData<string, string> AllCells()
    {
        var cells = new TheoryData<string, string>();
        foreach (var cell in ReplayTable.Cells)
            cells.Add(cell.Failure, cell.Call);
        return cells;
    }

    public static TheoryData<string, string> RetriedCells()
    {
        var cells = new TheoryData<string, string>();
        foreach (var cell in ReplayTable.Cells.Where(cell => cell.Requests > 1 && !NeverTransient.Contains(cell.Failure)))
            cells.Add(cell.Failure, cell.Call);
        return cells;
    }

    [Theory]
    [MemberData(nameof(AllCells))]
    public async Task A_lasting_failure_is_retried_as_often_as_the_table_states(string failure, string call)
    {
        var cell = Find(failure, call);
        await using var server = ReplayServer.Start(failure, TableCall.Named(call));

        var thrown = await server.RunAsync();

        server.HandlerFailures.Should().BeEmpty();
        server.Requests.Should().Be(cell.Requests);
        server.WholeRequests.Should().Be(cell.ArrivesWhole ? cell.Requests : 0);
        CheckException(thrown, cell);
        CheckWaits(server.Time.Waits, cell);
    }

    [Theory]
    [MemberData(nameof(RetriedCells))]
    public async Task A_transient_failure_is_retried_once(string failure, string call)
    {
        await using var server = ReplayServer.Start(failure, TableCall.Named(call), failures: 1);

        var thrown = await server.RunAsync();

        thrown.Should().BeNull();
        server.HandlerFailures.Should().BeEmpty();
        server.Requests.Should().Be(2);
        server.WholeRequests.Should().Be(Find(failure, call).ArrivesWhole ? 2 : 1);
    }

    [Fact]
    public void Every_operation_has_its_column()
    {
        TableCall.All.Where(call => call.Method is not null).Select(call => (call.Client, call.Method!)).Should().BeEquivalentTo(ClientMethod.All.Select(method => (method.Client, method.Path)));
        TableCall.All.Select(call => call.Column).Distinct().Should().BeEquivalentTo(ReplayTable.Columns);
    }

    private static ReplayCell Find(string failure, string call) => ReplayTable.Cells.Single(cell => cell.Failure == failure && cell.Call == call);

    private static void CheckException(Exception? thrown, ReplayCell cell)
    {
        thrown.Should().NotBeNull();
        if (cell.Exception == nameof(OperationCanceledException))
            thrown.Should().BeAssignableTo<OperationCanceledException>();
        else
            thrown!.GetType().Name.Should().Be(cell.Exception);
        var (isAmbiguous, endpoint) = thrown switch
        {
            DubbingException failure => (failure.MayHaveBeenAccepted, failure.Endpoint),
            DubbingCanceledException canceled => (canceled.MayHaveBeenAccepted, canceled.Endpoint),
            _ => (false, null),
        };
        isAmbiguous.Should().Be(cell.IsAmbiguous);
        thrown!.Message.Contains("may be billed twice", StringComparison.Ordinal).Should().Be(cell.IsAmbiguous);
        if (thrown is DubbingException or DubbingCanceledException)
            Endpoints(TableCall.Named(cell.Call)).Should().Contain(endpoint!);
        if (thrown is OperationCanceledException && TableCall.Named(cell.Call).IsAtMostOnce && cell.Requests > 0)
            thrown.Should().BeOfType<DubbingCanceledException>();
    }

    private static IReadOnlyList<string> Endpoints(TableCall call) =>
        ClientMethod.All.FirstOrDefault(method => method.Path == call.Method)?.Operations ?? ["GET /v1/anything", "POST /v1/anything", "PATCH /v1/anything"];

    private static void CheckWaits(IReadOnlyList<TimeSpan> waits, ReplayCell cell)
    {
        waits.Should().HaveCount(Math.Max(cell.Attempts - 1, 0));
        if (waits.Count == 0)
            return;
        if (cell.Wait != "~")
        {
            waits.Should().OnlyContain(wait => wait == TimeSpan.FromSeconds(int.Parse(cell.Wait, System.Globalization.CultureInfo.InvariantCulture)));
            return;
        }

        for (var count = 1; count <= waits.Count; count++)
            waits.Take(count).Sum(wait => wait.TotalSeconds).Should().BeInRange(OwnWaits[count - 1].Least, OwnWaits[count - 1].Most);
    }
}
