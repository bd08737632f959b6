using System.IO.Compression;
using System.Net;
using System.Text;

namespace DubbingSdk.Emulator.Tests;

public sealed class StudioRenderTests
{
    private const double Frame = 0.012;

    [Theory]
    [InlineData("mp3", "audio/mpeg")]
    [InlineData("aac", "audio/aac")]
    [InlineData("wav", "audio/wav")]
    [InlineData("mp4", "video/mp4")]
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

    [Fact]
    public async Task A_render_is_processed_while_time_passes()
    {
        await using var studio = await Studio.OpenAsync();
        await studio.DoAsync("POST", "/language", """{"language":"fr"}""");

        var started = await studio.DoAsync("POST", "/render/ES", """{"render_type":"wav"}""");
        var id = (string)started["render_id"]!;
        studio.Time.Advance(2.89);
        var processing = await studio.FindRenderAsync(id);
        studio.Time.Advance(0.01);
        var complete = await studio.FindRenderAsync(id);

        ((int)started["version"]!).Should().Be(1);
        complete["media_ref"].Should().NotBeNull();
        complete["media_ref"] = null;
        processing.ToJsonString().Should().Be($$"""{"id":"{{id}}","version":1,"language":"es","type":"wav","media_ref":null,"status":"processing"}""");
        complete.ToJsonString().Should().Be(processing.ToJsonString().Replace("processing", "complete", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_render_fails_when_planned()
    {
        await using var studio = await Studio.OpenAsync();
        studio.Session.Emulator.FailNext("The disk is full.");

        var failing = await studio.StartRenderAsync("mp3");
        var passing = await studio.StartRenderAsync("mp3");
        var before = await studio.FindRenderAsync(failing);
        studio.Finish();
        var failed = await studio.FindRenderAsync(failing);

        ((string?)before["status"]).Should().Be("processing");
        ((string?)failed["status"]).Should().Be("failed");
        failed["media_ref"].Should().BeNull();
        ((string?)(await studio.FindRenderAsync(passing))["status"]).Should().Be("complete");
    }

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

    [Fact]
    public async Task A_segment_sounds_at_its_own_time()
    {
        await using var studio = await Studio.OpenAsync();
        var segments = await studio.SegmentsAsync();
        await studio.EditAsync(segments[0], "es", """{"start_time":2,"end_time":3}""");

        var before = new WavReader(await studio.RenderAsync("wav"));
        await studio.WorkAsync("dub", """{"segments":[],"languages":null}""");
        var after = new WavReader(await studio.RenderAsync("wav"));

        before.IsSilent(0, 1).Should().BeFalse("it was dubbed at its old time");
        after.IsSilent(0, 2).Should().BeTrue();
        after.IsSilent(2, 3).Should().BeFalse();
        after.IsSilent(3, 4).Should().BeTrue();
    }

    [Fact]
    public async Task A_segment_that_is_deleted_or_not_dubbed_is_silent()
    {
        await using var studio = await Studio.OpenAsync();
        var segments = await studio.SegmentsAsync();
        await studio.DoAsync("POST", "/language", """{"language":"fr"}""");
        await studio.WorkAsync("dub", $$"""{"segments":["{{segments[2]}}"],"languages":["fr"]}""");
        await studio.DoAsync("DELETE", $"/segment/{segments[1]}");

        var french = new WavReader(await studio.RenderAsync("wav", "fr"));
        var spanish = new WavReader(await studio.RenderAsync("wav"));

        french.IsSilent(0, 8).Should().BeTrue();
        french.IsSilent(8, 12).Should().BeFalse();
        spanish.IsSilent(3, 3.6).Should().BeFalse("a sentence sounds to its end");
        spanish.IsSilent(3.6, 8).Should().BeTrue();
    }

    [Theory]
    [InlineData("PATCH", "/speaker/speaker_0", """{"voice_id":"clip-clone"}""")]
    [InlineData("PATCH", "/speaker/speaker_0", """{"voice_stability":0.1}""")]
    public async Task Another_voice_sounds_different(string method, string path, string json)
    {
        await using var studio = await Studio.OpenAsync();
        var before = new WavReader(await studio.RenderAsync("wav"));

        await studio.DoAsync(method, path, json);
        await studio.WorkAsync("dub", """{"segments":[],"languages":null}""");
        var after = new WavReader(await studio.RenderAsync("wav"));

        after.IsSame(before, 0, 3.6).Should().BeFalse();
        after.IsSame(before, 3.61, 7.6).Should().BeTrue("another speaker says it");
    }

    [Fact]
    public async Task Overlapping_sentences_sound_as_the_later_one()
    {
        await using var studio = await Studio.OpenAsync();
        var before = new WavReader(await studio.RenderAsync("wav"));

        await studio.DoAsync("POST", "/speaker/speaker_1/segment", """{"start_time":9,"end_time":10,"text":"Oh!","translations":{"es":"¡Oh!"}}""");
        await studio.WorkAsync("dub", """{"segments":[],"languages":null}""");
        var after = new WavReader(await studio.RenderAsync("wav"));

        after.IsSame(before, 0, 9).Should().BeTrue();
        after.IsSame(before, 9, 10).Should().BeFalse();
        after.IsSame(before, 10, 12).Should().BeTrue("the first sentence goes on");
    }

    [Fact]
    public async Task A_render_is_a_snapshot_of_the_time_of_its_request()
    {
        await using var studio = await Studio.OpenAsync();
        var before = await studio.RenderAsync("mp3");
        var segment = (await studio.SegmentsAsync())[0];

        var id = await studio.StartRenderAsync("mp3");
        await studio.EditAsync(segment, "es", """{"text":"Buenos días."}""");
        await studio.WorkAsync("dub", """{"segments":[],"languages":null}""");

        (await Studio.FetchAsync((await studio.FindRenderAsync(id))["media_ref"]!)).Bytes.Should().Equal(before);
    }

    [Fact]
    public async Task The_original_stays_the_source_whatever_is_edited()
    {
        await using var studio = await Studio.OpenAsync();
        var before = await studio.RenderAsync("mp3", "original");
        var segments = await studio.SegmentsAsync();
        await studio.EditAsync(segments[0], "en", """{"text":"Good morning."}""");
        await studio.DoAsync("DELETE", $"/segment/{segments[1]}");

        var after = await studio.RenderAsync("mp3", "original");

        after.Should().Equal(before);
        (await Studio.FetchAsync((await studio.GetAsync())["foreground"]!)).Bytes.Should().Equal(before);
        (await studio.RenderAsync("mp3")).SequenceEqual(after).Should().BeFalse();
    }

    [Fact]
    public async Task A_normalized_render_is_as_long_and_louder()
    {
        await using var studio = await Studio.OpenAsync();

        var plain = new WavReader(await studio.RenderAsync("wav", more: ",\"normalize_volume\":false"));
        var normalized = new WavReader(await studio.RenderAsync("wav", more: ",\"normalize_volume\":true"));

        normalized.Seconds.Should().Be(plain.Seconds);
        normalized.Peak.Should().BeGreaterThan(plain.Peak);
    }

    [Fact]
    public async Task Tracks_are_one_file_for_each_speaker_who_is_heard()
    {
        await using var studio = await Studio.OpenAsync();
        await studio.DoAsync("POST", "/speaker");

        var files = Unzip(await studio.RenderAsync("tracks_zip"));

        files.Keys.Should().Equal("tracks/speaker_0.mp3", "tracks/speaker_1.mp3");
        files.Values.Should().AllSatisfy(file => Mp3Reader.Seconds(file).Should().BeApproximately(Studio.Seconds, Frame));
        files["tracks/speaker_0.mp3"].SequenceEqual(files["tracks/speaker_1.mp3"]).Should().BeFalse();
    }

    [Fact]
    public async Task Clips_are_one_file_for_each_segment_that_is_dubbed()
    {
        await using var studio = await Studio.OpenAsync();
        var segments = await studio.SegmentsAsync();
        await studio.DoAsync("POST", "/speaker/speaker_1/segment", """{"start_time":3.6,"end_time":4}""");

        var files = Unzip(await studio.RenderAsync("clips_zip"));

        files.Keys.Should().Equal(
            $"clips/0001_speaker_0_{segments[0]}.mp3", $"clips/0002_speaker_1_{segments[1]}.mp3", $"clips/0003_speaker_0_{segments[2]}.mp3");
        files.Values.Select(file => Math.Round(Mp3Reader.Seconds(file), 1)).Should().Equal(3.6, 3.6, 4.0);
        files.Values.First().Should().Equal((await Studio.FetchAsync((await studio.DubAsync(segments[0]))["media_ref"]!)).Bytes);
    }

    [Fact]
    public async Task The_zip_has_tracks_clips_and_a_transcript()
    {
        await using var studio = await Studio.OpenAsync();

        var spanish = Unzip(await studio.RenderAsync("zip"));
        var original = Unzip(await studio.RenderAsync("zip", "original"));

        spanish.Keys.Select(name => name.Split('/')[0]).Should().Equal("tracks", "tracks", "clips", "clips", "clips", "transcript.srt");
        Encoding.UTF8.GetString(spanish["transcript.srt"]).Should().StartWith("1\n00:00:00,000 --> 00:00:03,600\nHola y bienvenidos.\n\n2\n");
        Encoding.UTF8.GetString(original["transcript.srt"]).Should().StartWith("1\n00:00:00,000 --> 00:00:03,600\nHello and welcome.\n\n2\n");
        original.Keys.Should().HaveCount(6);
    }

    [Fact]
    public async Task An_edit_list_is_a_compound_file_marked_as_aaf()
    {
        await using var studio = await Studio.OpenAsync();

        var file = new CompoundFileReader(await studio.RenderAsync("aaf"));

        file.Signature.Should().Be(new Guid("42464141-000d-4d4f-060e-2b34010101ff"));
        file.RootName.Should().Be("Root Entry");
        file.RootClass.Should().Be(new Guid("b3b398a5-1c90-11d4-8053-080036210804"));
    }

    [Fact]
    public async Task A_resource_without_target_languages_renders_its_original_only()
    {
        await using var studio = await Studio.OpenAsync(target: null);

        Mp3Reader.Seconds(await studio.RenderAsync("mp3", "original")).Should().BeApproximately(Studio.Seconds, Frame);
        (await studio.SendAsync("POST", "/render/en", """{"render_type":"mp3"}""")).Status.Should().Be(HttpStatusCode.NotFound);
    }

    private static double Seconds(string type, byte[] file) => type switch
    {
        "mp3" => Mp3Reader.Seconds(file),
        "aac" => AdtsReader.Seconds(file),
        "wav" => new WavReader(file).Seconds,
        _ => new Mp4Reader(file).Seconds,
    };

    /// <summary>The files of an archive by name; reading an entry to its end checks its length and checksum.</summary>
    private static Dictionary<string, byte[]> Unzip(byte[] file)
    {
        using var archive = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read);
        return archive.Entries.ToDictionary(entry => entry.FullName, Read);

        static byte[] Read(ZipArchiveEntry entry)
        {
            using var content = entry.Open();
            using var bytes = new MemoryStream();
            content.CopyTo(bytes);
            bytes.Length.Should().Be(entry.Length);
            return bytes.ToArray();
        }
    }
}
