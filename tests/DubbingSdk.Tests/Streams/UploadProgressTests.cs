using System.Globalization;
using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.Streams;

public class UploadProgressTests
{
    [Fact]
    public async Task Progress_rises_to_the_length_of_the_request_in_each_attempt()
    {
        await using var server = LoopbackServer.Start(Uploads.RefuseForNowAsync, Uploads.AcceptAsync);
        using var client = TestClient.Create(server.Address);
        var progress = new RecordedProgress();

        await client.CreateAsync(MediaSource.FromStream(new SourceStream(5_000_000), "talk.mp3"), new() { UploadProgress = progress });

        var total = long.Parse(server.Exchanges[1].Header("Content-Length")!, CultureInfo.InvariantCulture);
        progress.Reports.Select(report => report.Attempt).Should().BeInAscendingOrder().And.OnlyContain(attempt => attempt == 1 || attempt == 2);
        foreach (var attempt in progress.Reports.GroupBy(report => report.Attempt))
        {
            attempt.Should().HaveCountGreaterThan(10).And.OnlyContain(report => report.TotalBytes == total);
            attempt.Select(report => report.BytesTransferred).Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
            attempt.Last().BytesTransferred.Should().Be(total);
            attempt.Last().Fraction.Should().Be(1);
        }

        progress.Reports.Select(report => report.Attempt).Distinct().Should().Equal(1, 2);
    }

    [Fact]
    public async Task Progress_of_an_upload_of_unknown_length_has_no_total()
    {
        await using var server = LoopbackServer.Start(Uploads.AcceptAsync);
        using var client = TestClient.Create(server.Address);
        var progress = new RecordedProgress();

        await client.CreateAsync(MediaSource.FromStream(new SourceStream(5_000_000, canSeek: false), "talk.mp3"), new() { UploadProgress = progress });

        progress.Reports.Should().OnlyContain(report => report.TotalBytes == null && report.Fraction == null && report.Attempt == 1);
        progress.Reports[^1].BytesTransferred.Should().Be(server.Exchanges.Single().BodyLength);
    }
}
