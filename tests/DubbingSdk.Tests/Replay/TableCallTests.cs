using DubbingSdk.Tests.Calls;

namespace DubbingSdk.Tests.Replay;

public class TableCallTests
{
    public static TheoryData<string> Methods => [.. CallTable.All.Select(call => call.Method)];

    [Theory]
    [MemberData(nameof(Methods))]
    public void A_call_fails_like_one_that_meets_every_failure(string method)
    {
        var call = TableCall.All.Single(call => call.Method == method);

        TableCall.Driven.Should().ContainSingle(
            driven => driven.Column == call.Column && driven.Sends == call.Sends && driven.Reads == call.Reads && driven.IsAtMostOnce == call.IsAtMostOnce,
            "{0} is in the column {1}, sends {2} and reads {3}", method, call.Column, call.Sends, call.Reads);
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public void A_column_has_the_retry_class_of_the_document(string method) =>
        TableCall.All.Single(call => call.Method == method).IsAtMostOnce.Should().Be(CallTable.All.Single(call => call.Method == method).Operation.Replay == "once");

    [Fact]
    public void Every_column_is_driven() => TableCall.Driven.Select(call => call.Column).Distinct().Should().BeEquivalentTo(ReplayTable.Columns);
}
