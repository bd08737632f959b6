namespace DubbingSdk.Emulator.Tests;

public sealed class StudioRenderTests
{
    private const double Frame = 0.012;

    public static TheoryData<string, string> SoundTypes => new()
    {
        { "mp3", "audio/mpeg" },
        { "aac", "audio/aac" },
        { "wav", "audio/wav" },
        { "mp4", "video/mp4" },
    };

    [Theory]
    [MemberData(nameof(SoundTypes))]
    public async Task A_render_has_the_length_of_the_source(string type, string contentType)
    {
        await using var studio = await Studio.OpenAsync(seconds: 9.987);
        foreach (var language in new[] { "es", "original" })
        {
            var id = await studio.StartRenderAsync(type, language);
            studio.Finish();
            var media = (await studio.FindRenderAsync(id))["media_ref"]!;
            var file = await Studio.FetchAsync(media);

            Seconds(type, file.Bytes).Should().BeApproximately(9.987, Frame);
            file.ContentType.Should().Be(contentType);
            file.Message.Content.Headers.ContentLength.Should().Be(file.Bytes.Length);
            ((string?)media["content_type"]).Should().Be(contentType);
            ((double)media["duration_secs"]!).Should().Be(9.987);
            ((bool)media["is_audio"]!).Should().Be(type != "mp4");
        }
    }

    private static double Seconds(string type, byte[] file) => type switch
    {
        "mp3" => Mp3Reader.Seconds(file),
        "aac" => AdtsReader.Seconds(file),
        "wav" => new WavReader(file).Seconds,
        _ => new Mp4Reader(file).Seconds,
    };

    [Fact]
    public async Task An_edit_is_heard_once_it_is_dubbed_and_only_in_its_segment()
    {
        await using var studio = await Studio.OpenAsync();
        var segment = (await studio.SegmentsAsync())[1];
        var dub = await studio.DubAsync(segment);
        var (start, end) = ((double)dub["start_time"]!, (double)dub["end_time"]!);
        var before = new WavReader(await studio.RenderAsync("wav"));

        await studio.EditAsync(segment, "es", """{"text":"Hoy visitamos un gran puerto."}""");
        var stale = new WavReader(await studio.RenderAsync("wav"));
        await studio.WorkAsync("dub", $$"""{"segments":["{{segment}}"],"languages":["es"]}""");
        var after = new WavReader(await studio.RenderAsync("wav"));

        before.Seconds.Should().Be(Studio.Seconds);
        stale.IsSame(before, 0, Studio.Seconds).Should().BeTrue("it has its old audio");
        after.IsSame(before, 0, start).Should().BeTrue();
        after.IsSame(before, start, end).Should().BeFalse();
        after.IsSame(before, end + 0.01, Studio.Seconds).Should().BeTrue();
    }
}
