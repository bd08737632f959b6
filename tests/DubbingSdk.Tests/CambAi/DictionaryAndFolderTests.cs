using System.Text.Json;
using System.Text.Json.Nodes;
using DubbingSdk.CambAi;

namespace DubbingSdk.Tests.CambAi;

public class DictionaryAndFolderTests
{
    private static readonly CambAiTermRequest Term = new() { Translations = [new() { Translation = "cloud", Language = new(1) }, new() { Translation = "nube", Language = new("es-es") }] };

    [Fact]
    public async Task Dictionaries_are_listed_and_read()
    {
        await using var host = CambAiHost.Start(
            """[{"id":3,"name":"Brand","description":null,"created_at":"2026-01-02T03:04:05Z","languages":[1,54]}]""",
            """{"id":3,"name":"Brand","dictionary_terms":[{"id":9,"term_translations":[{"language":54,"term_text":"nube"}]}]}""",
            """{"metadata":{"id":3}}""");

        var listed = (await host.Client.Dictionaries.GetAllAsync()).Value.Should().ContainSingle().Which;
        var full = (await host.Client.Dictionaries.GetDetailsAsync(3, new() { Limit = 5, SearchTerm = "nu be" })).Value;
        var strange = (await host.Client.Dictionaries.GetAsync(3)).Value;

        (listed.Id, listed.Name, listed.CreatedAt).Should().Be((3L, "Brand", new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero)));
        listed.Languages.Should().Equal(CambAiLanguage.EnglishUnitedStates, CambAiLanguage.SpanishSpain);
        listed.DictionaryTerms.Should().BeEmpty();
        var text = full.DictionaryTerms.Should().ContainSingle(term => term.Id == 9).Which.TermTranslations.Should().ContainSingle().Which;
        (text.Language, text.TermText).Should().Be((CambAiLanguage.SpanishSpain, "nube"));
        strange.AdditionalProperties.Should().ContainKey("metadata");
        host.Requests.Should().Equal("GET /dictionaries", "GET /dictionaries/3/full-details?limit=5&search_term=nu%20be", "GET /dictionaries/3");
    }

    [Fact]
    public async Task Terms_are_added_replaced_and_deleted()
    {
        await using var host = CambAiHost.StartRetrying(CambAiHost.Respond("{}"), CambAiHost.Refuse(503), CambAiHost.Respond("{}"));

        await host.Client.Dictionaries.AddTermAsync(3, Term);
        await host.Client.Dictionaries.UpdateTermAsync(3, 9, Term);
        await host.Client.Dictionaries.DeleteTermAsync(3, 9);
        await host.Client.Dictionaries.DeleteAsync(3);

        host.Requests.Should().Equal("POST /dictionaries/3/add-term", "PUT /dictionaries/term/3/9", "PUT /dictionaries/term/3/9", "DELETE /dictionaries/term/3/9", "DELETE /dictionaries/3");
        foreach (var body in new[] { host.Body(0), host.Body(2) })
            JsonNode.DeepEquals(body, JsonNode.Parse("""{"translations":[{"translation":"cloud","language":1},{"translation":"nube","language":"es-es"}]}""")).Should().BeTrue();
    }

    [Fact]
    public async Task A_dictionary_is_made_from_a_file()
    {
        await using var host = CambAiHost.Start("""{"id":3}""");

        var made = await host.Client.Dictionaries.CreateFromFileAsync(new()
        {
            DictionaryFile = MediaSource.FromStream(new MemoryStream("cloud,nube"u8.ToArray()), "terms.csv"),
            DictionaryName = "Brand",
            DictionaryDescription = "Words",
        });

        made.Value.GetProperty("id").GetInt32().Should().Be(3);
        host.Requests.Should().Equal("POST /dictionaries/create-from-file");
        var form = host.Exchanges[0].BodyText;
        form.Should().MatchRegex("name=\"dictionary_file\"; filename=\"terms.csv\"\r\nContent-Type: text/csv\r\n(.*\r\n)*\r\ncloud,nube\r\n");
        form.Should().MatchRegex("name=\"dictionary_name\"\r\n(.*\r\n)*\r\nBrand\r\n").And.MatchRegex("name=\"dictionary_description\"\r\n(.*\r\n)*\r\nWords\r\n");
    }

    [Fact]
    public async Task Folders_are_listed_and_made()
    {
        await using var host = CambAiHost.Start("""[{"team_id":7,"name":"Talks"}]""", "7");

        var folder = (await host.Client.Folders.GetAllAsync(new() { Limit = 2, SearchQuery = "Ta" })).Value.Should().ContainSingle().Which;
        var made = await host.Client.Folders.CreateAsync(new() { FolderName = "Talks" });

        (folder.TeamId, folder.Name).Should().Be((7L, "Talks"));
        made.Value.GetInt32().Should().Be(7);
        host.Requests.Should().Equal("GET /folders?limit=2&search_query=Ta", "POST /folders/create");
        host.Exchanges[1].BodyText.Should().Be("""{"folder_name":"Talks"}""");
    }

    [Theory]
    [InlineData("")]
    [InlineData("created")]
    [InlineData("""{"id":""")]
    public async Task A_response_of_no_known_shape_is_a_success(string body)
    {
        await using var host = CambAiHost.Start(body);

        var made = await host.Client.Folders.CreateAsync(new() { FolderName = "Talks" });

        (made.Value.ValueKind, made.Value.GetString()).Should().Be((JsonValueKind.String, body));
    }

    [Fact]
    public async Task Validation_errors_are_reported_before_anything_is_sent()
    {
        await using var host = CambAiHost.Start("{}");
        var (dictionaries, folders) = (host.Client.Dictionaries, host.Client.Folders);
        Func<Task>[] wrong =
        [
            () => folders.CreateAsync(new() { FolderName = " " }),
            () => folders.GetAllAsync(new() { Limit = 0 }),
            () => dictionaries.GetAsync(0),
            () => dictionaries.GetDetailsAsync(-1),
            () => dictionaries.GetDetailsAsync(1, new() { Limit = -1 }),
            () => dictionaries.DeleteAsync(0),
            () => dictionaries.DeleteTermAsync(1, 0),
            () => dictionaries.AddTermAsync(1, new() { Translations = [] }),
            () => dictionaries.AddTermAsync(1, new() { Translations = [new() { Translation = "", Language = new(1) }] }),
            () => dictionaries.UpdateTermAsync(1, 1, new() { Translations = [new() { Translation = "a", Language = default }] }),
            () => dictionaries.UpdateTermAsync(0, 1, Term),
            () => dictionaries.CreateFromFileAsync(new() { DictionaryFile = MediaSource.FromUri(new("https://x.example/a.csv")), DictionaryName = "n" }),
            () => dictionaries.CreateFromFileAsync(new() { DictionaryFile = MediaSource.FromFile("a.csv"), DictionaryName = "" }),
            () => dictionaries.CreateFromFileAsync(new() { DictionaryFile = null!, DictionaryName = "n" }),
        ];

        foreach (var call in wrong)
            await call.Should().ThrowAsync<ArgumentException>();

        host.Exchanges.Should().BeEmpty();
    }
}
