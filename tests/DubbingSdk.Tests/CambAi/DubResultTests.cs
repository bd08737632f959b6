using System.Text;
using DubbingSdk.CambAi;
using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.CambAi;

public class DubResultTests
{
    private const string Done = """{"status":"SUCCESS","run_id":42}""";

    [Theory]
    [InlineData("""{"audio_url":"https://m.example/a","video_url":"https://m.example/v","transcript":[]}""", "https://m.example/a", "https://m.example/v")]
    [InlineData("""{"output_audio_url":"https://m.example/a","output_video_url":"https://m.example/v","run_id":42}""", "https://m.example/a", "https://m.example/v")]
    [InlineData("""{"audio_url":"https://m.example/a","video_url":null,"transcript":[]}""", "https://m.example/a", null)]
    [InlineData("""{"audio_url":"https://m.example/a"}""", "https://m.example/a", null)]
    [InlineData("""{"audio_url":null,"output_audio_url":"https://m.example/a"}""", "https://m.example/a", null)]
    [InlineData("""{"output_video_url":"https://m.example/v"}""", null, "https://m.example/v")]
    [InlineData("""{"transcript":[]}""", null, null)]
    public async Task One_result_is_distinguished_from_a_map_in_either_spelling(string response, string? audio, string? video)
    {
        await using var host = CambAiHost.Start(response);

        var results = (await host.Client.Dubbing.GetResultAsync(42)).Value;

        (results.Single?.AudioUri?.AbsoluteUri, results.Single?.VideoUri?.AbsoluteUri).Should().Be((audio, video));
        results.ByLanguage.Should().BeEmpty();
        results.Find(CambAiLanguage.SpanishSpain).Should().BeSameAs(results.Single).And.NotBeNull();
        host.Requests.Should().Equal("GET /dub-result/42");
    }

    [Theory]
    [InlineData("54", "76")]
    [InlineData("es-es", "fr-fr")]
    [InlineData("ES-ES", "fr-FR")]
    public async Task A_map_of_results_is_read_whatever_its_keys_are(string spanish, string french)
    {
        await using var host = CambAiHost.Start($$"""
            {"{{spanish}}":{"audio_url":"https://m.example/es","transcript":[{"start":0.5,"end":2,"text":"Hola","speaker":"A"}]},"{{french}}":{"output_audio_url":"https://m.example/fr"},"note":"x"}
            """);

        var results = (await host.Client.Dubbing.GetResultAsync(42)).Value;

        results.Single.Should().BeNull();
        results.ByLanguage.Keys.Should().BeEquivalentTo(spanish, french);
        results.AdditionalProperties!.Keys.Should().Equal("note");
        results.Find(CambAiLanguage.FrenchFrance)!.AudioUri.Should().Be(new Uri("https://m.example/fr"));
        results.Find(CambAiLanguage.GermanGermany).Should().BeNull();
        var line = results.Find(new CambAiLanguage("es-Es"))!.Transcript.Should().ContainSingle().Which;
        (line.Start, line.End, line.Text, line.Speaker).Should().Be((0.5, 2.0, "Hola", "A"));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    public async Task A_response_without_a_result_has_none(string response)
    {
        await using var host = CambAiHost.Start(response);

        var results = (await host.Client.Dubbing.GetResultAsync(42)).Value;

        results.Single.Should().BeNull();
        results.ByLanguage.Should().BeEmpty();
        results.Find(CambAiLanguage.SpanishSpain).Should().BeNull();
    }

    [Fact]
    public async Task A_request_for_the_results_of_several_runs_is_a_read_by_POST()
    {
        await using var host = CambAiHost.StartRetrying(
            CambAiHost.Refuse(503), CambAiHost.Respond("""{"42":{"audio_url":"https://m.example/one"},"43":{"54":{"audio_url":"https://m.example/es"}},"44":null}"""));

        var results = (await host.Client.Dubbing.GetResultsAsync(new() { RunIds = [42, 43, 44] })).Value;

        results[42].Single!.AudioUri.Should().Be(new Uri("https://m.example/one"));
        results[43].Find(CambAiLanguage.SpanishSpain)!.AudioUri.Should().Be(new Uri("https://m.example/es"));
        results[44].Single.Should().BeNull();
        host.Requests.Should().Equal("POST /dubbing-results", "POST /dubbing-results");
        host.Exchanges[1].BodyText.Should().Be("""{"run_ids":[42,43,44]}""");
    }

    [Fact]
    public async Task A_run_without_an_id_is_ignored()
    {
        await using var host = CambAiHost.Start("""{"run":{"audio_url":"https://m.example/one"}}""");

        var read = () => host.Client.Dubbing.GetResultsAsync(new() { RunIds = [42] });

        await read.Should().ThrowAsync<DubbingSerializationException>();
    }

    [Fact]
    public async Task Wrong_ids_are_refused_before_anything_is_sent()
    {
        await using var host = CambAiHost.Start("{}");
        var dubbing = host.Client.Dubbing;

        await FluentActions.Awaiting(() => dubbing.GetResultAsync(0)).Should().ThrowAsync<ArgumentException>().WithParameterName("runId");
        await FluentActions.Awaiting(() => dubbing.GetResultsAsync(new() { RunIds = [] })).Should().ThrowAsync<ArgumentException>().WithMessage("*at least one*");
        await FluentActions.Awaiting(() => dubbing.GetResultsAsync(new() { RunIds = [1, -1] })).Should().ThrowAsync<ArgumentException>().WithMessage("*no id*");
        await FluentActions.Awaiting(() => dubbing.GetTranscriptAsync(1, default)).Should().ThrowAsync<ArgumentException>().WithParameterName("language");
        host.Exchanges.Should().BeEmpty();
    }

    [Theory]
    [InlineData(""" "audio_url":"{0}a","video_url":"{0}v" """, "/v?Signature=s3cret")]
    [InlineData(""" "audio_url":"{0}a","video_url":null """, "/a?Signature=s3cret")]
    public async Task The_video_is_downloaded_and_else_the_sound_without_the_key(string result, string target)
    {
        await using var storage = LoopbackServer.Start(exchange => exchange.RespondAsync(200, "media", "video/mp4"));
        var urls = $"{{{result.Replace("{0}", storage.Address.AbsoluteUri).Replace("a\"", "a?Signature=s3cret\"").Replace("v\"", "v?Signature=s3cret\"")}}}";
        await using var host = CambAiHost.Start(Done, urls);
        var dub = host.Client.Dubbing.ResumeOperation("t1");
        await dub.WaitForCompletionAsync();

        await using var media = await dub.DownloadAsync();

        (await ReadAsync(media)).Should().Be("media");
        var fetch = storage.Exchanges.Should().ContainSingle().Which;
        fetch.Target.Should().Be(target);
        fetch.Header("x-api-key").Should().BeNull();
        host.Requests.Should().Equal("GET /dub/t1", "GET /dub-result/42");
    }

    [Fact]
    public async Task A_language_has_to_be_chosen_when_there_are_several()
    {
        await using var storage = LoopbackServer.Start(exchange => exchange.RespondAsync(200, "media", "audio/mpeg"));
        await using var host = CambAiHost.Start(Done, $$"""{"54":{"audio_url":"{{storage.Address}}es"},"76":{"audio_url":"{{storage.Address}}fr"} }""");
        var dub = host.Client.Dubbing.ResumeOperation("t1");
        await dub.WaitForCompletionAsync();

        await FluentActions.Awaiting(() => dub.DownloadAsync()).Should().ThrowAsync<ArgumentException>().WithMessage("*54, 76*");
        await FluentActions.Awaiting(() => dub.DownloadAsync(CambAiLanguage.GermanGermany)).Should().ThrowAsync<ArgumentException>().WithMessage("*de-DE*54, 76*");
        await using var media = await dub.DownloadAsync(CambAiLanguage.FrenchFrance);

        storage.Exchanges.Should().ContainSingle().Which.Target.Should().Be("/fr");
    }

    [Fact]
    public async Task The_only_language_of_a_map_need_not_be_chosen()
    {
        await using var storage = LoopbackServer.Start(exchange => exchange.RespondAsync(200, "media", "audio/mpeg"));
        await using var host = CambAiHost.Start(Done, $$"""{"54":{"audio_url":"{{storage.Address}}es"} }""");
        var dub = host.Client.Dubbing.ResumeOperation("t1");
        await dub.WaitForCompletionAsync();

        await using var media = await dub.DownloadAsync();

        storage.Exchanges.Should().ContainSingle().Which.Target.Should().Be("/es");
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"transcript":[]}""")]
    [InlineData("""{"54":{"transcript":[]}}""")]
    public async Task A_dub_without_a_URI_is_reported(string response)
    {
        await using var host = CambAiHost.Start(Done, response);
        var dub = host.Client.Dubbing.ResumeOperation("t1");
        await dub.WaitForCompletionAsync();

        await FluentActions.Awaiting(() => dub.DownloadAsync()).Should().ThrowAsync<DubbingException>().WithMessage("*no URI*");
    }

    [Fact]
    public async Task A_result_is_null_before_the_dub_is_completed()
    {
        await using var host = CambAiHost.Start("""{"status":"PENDING"}""");
        var dub = host.Client.Dubbing.ResumeOperation("t1");
        await dub.UpdateAsync();

        await FluentActions.Awaiting(() => dub.GetResultAsync()).Should().ThrowAsync<InvalidOperationException>().WithMessage("*WaitForCompletionAsync*");
    }

    private static async Task<string> ReadAsync(MediaDownload media)
    {
        using var bytes = new MemoryStream();
        await media.CopyToAsync(bytes);
        return Encoding.UTF8.GetString(bytes.ToArray());
    }
}
