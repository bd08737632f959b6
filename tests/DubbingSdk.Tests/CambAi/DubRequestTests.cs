using System.Text.Json.Nodes;
using DubbingSdk.CambAi;
using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.CambAi;

public class DubRequestTests
{
    public static TheoryData<string, string> ValidationErrors
    {
        get
        {
            var errors = new TheoryData<string, string>();
            foreach (var (name, (_, message)) in Wrong)
                errors.Add(name, message);
            return errors;
        }
    }

    private static Dictionary<string, (CambAiDubRequest Request, string Message)> Wrong => new()
    {
        ["neither source nor file"] = (CambAiHost.Dub with { Source = null }, "either Source*or FileId"),
        ["both source and file"] = (CambAiHost.Dub with { FileId = "f1" }, "either Source*or FileId"),
        ["a file of this machine"] = (CambAiHost.Dub with { Source = MediaSource.FromFile("talk.mp4") }, "client.Files.UploadAsync"),
        ["a file of this machine beside an id"] = (CambAiHost.Dub with { Source = MediaSource.FromFile("talk.mp4"), FileId = "f1" }, "client.Files.UploadAsync"),
        ["no source language"] = (CambAiHost.Dub with { SourceLanguage = default }, "CambAiLanguage has no value"),
        ["no target language"] = (CambAiHost.Dub with { TargetLanguages = [] }, "at least one"),
        ["a target language without value"] = (CambAiHost.Dub with { TargetLanguages = [default] }, "CambAiLanguage has no value"),
        ["a language twice"] = (CambAiHost.Dub with { TargetLanguages = [new(54), new("es-es")] }, "twice"),
        ["no track"] = (CambAiHost.Dub with { SelectedAudioTracks = [] }, "one or two different tracks"),
        ["three tracks"] = (CambAiHost.Dub with { SelectedAudioTracks = [0, 1, 2] }, "one or two different tracks"),
        ["a track twice"] = (CambAiHost.Dub with { SelectedAudioTracks = [1, 1] }, "one or two different tracks"),
        ["a track before the first"] = (CambAiHost.Dub with { SelectedAudioTracks = [-1] }, "one or two different tracks"),
        ["no dictionary"] = (CambAiHost.Dub with { ChosenDictionaries = [] }, "ChosenDictionaries is empty"),
        ["a dictionary that is none"] = (CambAiHost.Dub with { ChosenDictionaries = [0] }, "no id"),
        ["a mode without value"] = (CambAiHost.Dub with { TranscriptionMode = default(CambAiTranscriptionMode) }, "CambAiTranscriptionMode has no value"),
    };

    [Theory]
    [MemberData(nameof(ValidationErrors))]
    public async Task A_validation_error_is_reported_before_anything_is_sent(string error, string message)
    {
        await using var host = CambAiHost.Start("{}");

        var create = () => host.Client.Dubbing.CreateAsync(Wrong[error].Request);

        await create.Should().ThrowAsync<ArgumentException>().WithMessage($"*{message}*");
        host.Exchanges.Should().BeEmpty();
    }

    [Fact]
    public async Task A_request_sends_all_that_is_set_and_nothing_else()
    {
        await using var host = CambAiHost.Start("""{"task_id":"t1"}""");

        await host.Client.Dubbing.CreateAsync(CambAiHost.Dub);
        await host.Client.Dubbing.CreateAsync(new()
        {
            FileId = "f1",
            SourceLanguage = new CambAiLanguage("en-us"),
            TargetLanguages = [new(54), CambAiLanguage.FromTag("FR-fr"), new(999)],
            ProjectName = "Talk",
            ProjectDescription = "A talk",
            FolderId = 7,
            SelectedAudioTracks = [1, 0],
            AddOutputAsAnAudioTrack = true,
            ChosenDictionaries = [3, 4],
            AiOptimization = false,
            TranscriptionMode = CambAiTranscriptionMode.Slow,
        });

        host.Requests.Should().Equal("POST /dub", "POST /dub");
        host.Exchanges[0].Header("x-api-key").Should().Be(TestClient.Key);
        ShouldBe(host.Body(0), """{"video_url":"https://media.example/talk.mp4","source_language":1,"target_languages":[54]}""");
        ShouldBe(host.Body(1), """
            {"file_id":"f1","source_language":"en-us","target_languages":[54,76,999],"project_name":"Talk","project_description":"A talk","folder_id":7,
             "selected_audio_tracks":[1,0],"add_output_as_an_audio_track":true,"chosen_dictionaries":[3,4],"ai_optimization":false,"transcription_mode":"slow"}
            """);
    }

    [Fact]
    public void A_request_prints_none_of_its_texts() =>
        new object[]
        {
            CambAiHost.Dub with { ProjectDescription = "private" },
            new CambAiProjectRequest { Source = MediaSource.FromUri(new("https://media.example/private")), SourceLanguage = new(1), TargetLanguages = [new(54)], ProjectName = "private" },
            new CambAiTermRequest { Translations = [new() { Translation = "private", Language = new(1) }] },
            new CambAiTermTranslation { Translation = "private", Language = new(1) },
            new CambAiDictionaryDetailsRequest { SearchTerm = "private" },
            new CambAiDictionaryFileRequest { DictionaryFile = MediaSource.FromFile("a.csv"), DictionaryName = "n", DictionaryDescription = "private" },
        }.Select(request => request.ToString()).Should().NotContain(text => text!.Contains("private"));

    private static void ShouldBe(JsonNode? json, string expected) => JsonNode.DeepEquals(json, JsonNode.Parse(expected)).Should().BeTrue("{0} should be {1}", json, expected);
}
