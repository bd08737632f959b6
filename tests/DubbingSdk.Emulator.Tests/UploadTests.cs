using System.Net;

namespace DubbingSdk.Emulator.Tests;

/// <summary>Measures the allocations of the whole process, so no other test may run in parallel.</summary>
[Collection(nameof(UploadTests))]
[CollectionDefinition(nameof(UploadTests), DisableParallelization = true)]
public sealed class UploadTests
{
    private const long Megabyte = 1024 * 1024;

    [Fact]
    public async Task A_huge_upload_is_not_buffered()
    {
        await using var session = await Session.StartAsync();
        var source = new GeneratedStream(300 * Megabyte, Sources.Wav(1, statedSize: 0x7FFF_0000)[..56]);
        var form = Form.Dub().File("file", new StreamContent(source, 1 << 17), "audio/wav", "big.wav");
        var before = GC.GetTotalAllocatedBytes(precise: true);

        var response = await session.PostAsync(form);

        response.Status.Should().Be(HttpStatusCode.OK);
        session.Emulator.Requests[0].Parts[^1].Length.Should().Be(300 * Megabyte);
        (GC.GetTotalAllocatedBytes(precise: true) - before).Should().BeLessThan(30 * Megabyte);
        session.Emulator.CreditsUsed.Should().BeGreaterThan(600_000, "the whole file was measured");
    }
}
