using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace DubbingSdk.Emulator.Tests;

public sealed class ProjectListTests(SharedServers shared) : IClassFixture<SharedServers>
{
    [Theory]
    [InlineData("", "2,1,0")]
    [InlineData("?sort_direction=DESCENDING", "2,1,0")]
    [InlineData("?sort_direction=ASCENDING", "0,1,2")]
    [InlineData("?page_size=0", "2")]
    [InlineData("?page_size=-5&sort_direction=ASCENDING", "0")]
    [InlineData("?page_size=1000", "2,1,0")]
    [InlineData("?status=queued", "2,1,0")]
    [InlineData("?status=ready", "")]
    [InlineData("?status=unheard_of", "")]
    public async Task Projects_are_filtered_and_ordered(string query, string expected)
    {
        await using var projects = await Projects.StartAsync();
        await CreateAsync(projects, 3);

        References(await projects.GetAsync(query)).Should().Be(expected);
    }

    [Theory]
    [InlineData("ASCENDING", "0,1 2,3 4")]
    [InlineData("DESCENDING", "4,3 2,1 0")]
    public async Task Projects_are_paged_until_there_is_no_cursor(string direction, string expected)
    {
        await using var projects = await Projects.StartAsync();
        await CreateAsync(projects, 5);
        var pages = new List<string>();
        for (string? cursor = ""; cursor is not null;)
        {
            var page = await projects.GetAsync($"?page_size=2&sort_direction={direction}&cursor={Uri.EscapeDataString(cursor)}");
            pages.Add(References(page));
            cursor = (string?)page["next_cursor"];
            page["has_more"].Should().BeNull();
        }

        string.Join(' ', pages).Should().Be(expected);
    }

    [Fact]
    public async Task A_page_has_twenty_projects_by_default_and_a_hundred_at_most()
    {
        await using var projects = await Projects.StartAsync();
        await CreateAsync(projects, 102);

        (await projects.GetAsync(""))["projects"]!.AsArray().Should().HaveCount(20);
        (await projects.GetAsync("?page_size=101"))["projects"]!.AsArray().Should().HaveCount(100);
    }

    [Fact]
    public async Task A_cursor_stays_valid_after_its_project_is_deleted()
    {
        await using var projects = await Projects.StartAsync();
        var paths = await CreateAsync(projects, 3);
        var cursor = (string)(await projects.GetAsync("?page_size=1"))["next_cursor"]!;
        await projects.SendAsync("DELETE", paths[2]);

        References(await projects.GetAsync("?cursor=" + Uri.EscapeDataString(cursor))).Should().Be("1,0");
    }

    [Fact]
    public async Task A_cursor_of_another_list_is_rejected()
    {
        await using var projects = await Projects.StartAsync();
        var project = (await CreateAsync(projects, 2))[0];
        var cursor = (string)(await projects.GetAsync("?page_size=1"))["next_cursor"]!;

        foreach (var path in new[] { "?cursor=x", "?cursor=" + Base64("projects/x"), $"{project}/language?cursor={Uri.EscapeDataString(cursor)}" })
        {
            var response = await projects.SendAsync("GET", path);
            (response.Status, Projects.Code(response)).Should().Be((HttpStatusCode.BadRequest, "invalid_cursor"));
        }

        static string Base64(string text) => Uri.EscapeDataString(Convert.ToBase64String(Encoding.UTF8.GetBytes(text)));
    }

    [Theory]
    [InlineData("?page_size=many")]
    [InlineData("?sort_direction=UP")]
    public async Task An_invalid_query_is_rejected(string query)
    {
        var projects = await shared.ProjectsAsync();

        (await projects.SendAsync("GET", query)).Status.Should().Be(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task The_languages_of_a_project_are_not_listed_with_it()
    {
        await using var projects = await Projects.StartAsync();
        await projects.DubAsync();

        (await projects.GetAsync(""))["projects"]![0]!["language_ids"]!.AsArray().Should().BeEmpty();
        References(await projects.GetAsync("?status=ready")).Should().Be("");
    }

    private static async Task<IReadOnlyList<string>> CreateAsync(Projects projects, int count)
    {
        var paths = new List<string>();
        for (var index = 0; index < count; index++)
            paths.Add(Projects.PathOf(await projects.CreateAsync(Projects.Form(1).Text("reference", $"{index}"))));

        return paths;
    }

    private static string References(JsonNode list) => string.Join(',', list["projects"]!.AsArray().Select(project => (string?)project!["reference"]));
}
