using System.Net;
using System.Net.Http.Headers;

namespace DubbingSdk.Emulator.Tests;

public sealed class AudioTests
{
    [Theory]
    [InlineData(0.3)]
    [InlineData(10)]
    [InlineData(61.7)]
    public async Task An_audio_source_becomes_an_mp3_of_its_length(double seconds)
    {
        await using var session = await Session.StartAsync();
        var id = await session.FinishAsync(Form.Dub(seconds: seconds));

        var audio = await session.GetAsync($"/v1/dubbing/{id}/audio/es");

        audio.ContentType.Should().Be("audio/mpeg");
        audio.Message.Content.Headers.ContentLength.Should().Be(audio.Bytes.Length);
        Mp3Reader.Seconds(audio.Bytes).Should().BeApproximately(seconds, 0.012);
    }

    [Theory]
    [InlineData(7.32)]
    [InlineData(4)]
    [InlineData(90.5)]
    public async Task A_video_source_becomes_an_mp4_of_its_length(double seconds)
    {
        await using var session = await Session.StartAsync();
        var source = Sources.Mp4(seconds, isLong: false, headerLast: true);
        var id = await session.FinishAsync(new Form().File("file", source, "video/mp4", "clip.mp4").Text("target_lang", "es"));

        var video = await session.GetAsync($"/v1/dubbing/{id}/audio/es");

        video.ContentType.Should().Be("video/mp4");
        var file = new Mp4Reader(video.Bytes);
        file.Seconds.Should().BeApproximately(seconds, 0.001);
        file.Tracks.Select(Mp4Reader.Handler).Should().Equal("vide", "soun");
        file.Tracks.Should().AllSatisfy(track => Mp4Reader.TrackSeconds(track).Should().BeApproximately(seconds, 0.011));
        file.Tracks.Sum(Mp4Reader.SampleBytes).Should().Be(file.Find("mdat").Length);
        var offsets = file.Tracks.Select(track => (long)Mp4Reader.ChunkOffset(track)).ToList();
        offsets[0].Should().Be(video.Bytes.Length - file.Find("mdat").Length);
        offsets[1].Should().Be(offsets[0] + Mp4Reader.SampleBytes(file.Tracks[0]));
    }

    [Fact]
    public async Task Only_the_chosen_range_is_dubbed()
    {
        await using var session = await Session.StartAsync();
        var id = await session.FinishAsync(Form.Dub(seconds: 20).Text("start_time", "15").Text("end_time", "60"));

        Mp3Reader.Seconds((await session.GetAsync($"/v1/dubbing/{id}/audio/es")).Bytes).Should().BeApproximately(5, 0.012);
    }

    [Fact]
    public async Task Dubs_sound_different_by_id_and_by_language_and_the_same_each_time()
    {
        await using var session = await Session.StartAsync();
        var spanish = await session.FinishAsync(Form.Dub("es"));
        var german = await session.FinishAsync(Form.Dub("de"));
        var again = await session.FinishAsync(Form.Dub("es"));

        var first = (await session.GetAsync($"/v1/dubbing/{spanish}/audio/es")).Bytes;

        (await session.GetAsync($"/v1/dubbing/{spanish}/audio/es")).Bytes.Should().Equal(first);
        (await session.GetAsync($"/v1/dubbing/{german}/audio/de")).Bytes.SequenceEqual(first).Should().BeFalse();
        var third = (await session.GetAsync($"/v1/dubbing/{again}/audio/es")).Bytes;
        third.Length.Should().Be(first.Length);
        third.SequenceEqual(first).Should().BeFalse();
    }

    [Fact]
    public async Task Ranges_are_served_while_the_entity_tag_matches()
    {
        await using var session = await Session.StartAsync();
        var path = $"/v1/dubbing/{await session.FinishAsync()}/audio/es";
        var whole = await session.GetAsync(path);
        var tag = whole.Message.Headers.ETag!;

        var middle = await session.GetAsync(path, headers => headers.Range = new RangeHeaderValue(1000, 4999));
        var matching = await session.GetAsync(path, headers => Resume(headers, tag));
        var other = await session.GetAsync(path, headers => Resume(headers, new EntityTagHeaderValue("\"other\"")));
        var behind = await session.GetAsync(path, headers => headers.Range = new RangeHeaderValue(whole.Bytes.Length, null));

        tag.IsWeak.Should().BeFalse();
        whole.Header("Accept-Ranges").Should().Be("bytes");
        middle.Status.Should().Be(HttpStatusCode.PartialContent);
        middle.Bytes.Should().Equal(whole.Bytes[1000..5000]);
        middle.Message.Content.Headers.ContentRange!.ToString().Should().Be($"bytes 1000-4999/{whole.Bytes.Length}");
        matching.Status.Should().Be(HttpStatusCode.PartialContent);
        matching.Bytes.Should().Equal(whole.Bytes[500..]);
        other.Status.Should().Be(HttpStatusCode.OK);
        other.Bytes.Should().Equal(whole.Bytes);
        behind.Status.Should().Be(HttpStatusCode.RequestedRangeNotSatisfiable);

        static void Resume(HttpRequestHeaders headers, EntityTagHeaderValue tag)
        {
            headers.Range = new RangeHeaderValue(500, null);
            headers.IfRange = new RangeConditionHeaderValue(tag);
        }
    }

    [Theory]
    [InlineData("audio/es")]
    [InlineData("transcript/es")]
    [InlineData("transcript/source?format_type=json")]
    [InlineData("transcripts/es/format/webvtt")]
    public async Task A_result_is_425_until_the_dub_is_done(string path)
    {
        await using var session = await Session.StartAsync();
        var id = await session.CreateAsync();
        session.Time.Advance(2.9);

        var early = await session.GetAsync($"/v1/dubbing/{id}/{path}");
        session.Time.Advance(0.1);
        var done = await session.GetAsync($"/v1/dubbing/{id}/{path}");

        early.Status.Should().Be((HttpStatusCode)425);
        ((string?)early.Json["error"]).Should().Be("dubbing_not_dubbed");
        done.Status.Should().Be(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("audio/fr", "dubbing_not_found")]
    [InlineData("transcript/fr", "transcript_not_found")]
    [InlineData("transcripts/fr/format/srt", "transcript_not_found")]
    public async Task A_language_that_was_not_requested_is_not_found(string path, string code)
    {
        await using var session = await Session.StartAsync();
        var id = await session.FinishAsync();

        var response = await session.GetAsync($"/v1/dubbing/{id}/{path}");

        response.Status.Should().Be(HttpStatusCode.NotFound);
        ((string?)response.Json["error"]).Should().Be(code);
    }
}
