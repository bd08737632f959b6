using DubbingSdk.Tests.Operations;
using DubbingSdk.Tests.Support;
using static DubbingSdk.Tests.Projects.ProjectResponses;

namespace DubbingSdk.Tests.Projects;

public class FindByReferenceTests
{
    private static readonly DateTimeOffset Since = new(2026, 8, 14, 9, 30, 0, 700, TimeSpan.Zero);

    [Fact]
    public async Task The_one_project_of_the_reference_comes_back_as_its_operation()
    {
        await using var server = LoopbackServer.Start(
            Page("more", ("a", "job 1", "2026-08-14T09:32:00Z")), Page(null, ("p1", "job 4711", "2026-08-14T09:31:00Z"), ("c", null, "2020-08-14T09:30:30Z")), Project("ready"));
        using var client = Dubs.Client(server, new TestTime());

        var operation = await client.Dubbing.Projects.FindByReferenceAsync("job 4711");

        operation!.ProjectId.Should().Be("p1");
        server.Exchanges.Select(exchange => exchange.Target).Should().Equal(
            "/v1/dubbing/project?page_size=100&sort_direction=DESCENDING", "/v1/dubbing/project?cursor=more&page_size=100&sort_direction=DESCENDING");
        (await operation.WaitForCompletionAsync()).Status.Should().Be(DubbingProjectStatus.Ready);
    }

    [Theory]
    [InlineData("Job 4711")]
    [InlineData("job 4711 ")]
    [InlineData(null)]
    public async Task Another_reference_is_another_project(string? reference)
    {
        await using var server = LoopbackServer.Start(Page(null, ("a", reference, "2026-08-14T09:31:00Z")));
        using var client = Dubs.Client(server, new TestTime());

        (await client.Dubbing.Projects.FindByReferenceAsync("job 4711")).Should().BeNull();
    }

    [Fact]
    public async Task Several_projects_are_listed_and_none_is_chosen()
    {
        await using var server = LoopbackServer.Start(Page(null, ("a", "job 4711", "2026-08-14T09:32:00Z"), ("b", "job 4711", "2026-08-14T09:31:00Z"), ("c", "x", "2026-08-14T09:31:00Z")));
        using var client = Dubs.Client(server, new TestTime());

        var find = () => client.Dubbing.Projects.FindByReferenceAsync("job 4711");

        var failure = (await find.Should().ThrowAsync<DubbingAmbiguousMatchException>().WithMessage("*job 4711*a (*b (*ResumeOperation*")).Which;
        failure.CandidateIds.Should().Equal("a", "b");
    }

    [Fact]
    public async Task A_search_with_a_time_ends_at_the_first_earlier_project()
    {
        await using var server = LoopbackServer.Start(
            Page("more", ("a", "job 1", "2026-08-14T09:31:00Z"), ("b", "job 4711", "2026-08-14T09:30:00Z"), ("c", "job 4711", "2026-08-14T09:29:59Z")));
        using var client = Dubs.Client(server, new TestTime());

        (await client.Dubbing.Projects.FindByReferenceAsync("job 4711", Since))!.ProjectId.Should().Be("b");
        server.Exchanges.Should().ContainSingle();
    }

    [Fact]
    public async Task An_ambiguous_outcome_is_resolved_without_a_second_project()
    {
        await using var server = LoopbackServer.Start(
            async exchange =>
            {
                await exchange.ReadBodyAsync();
                exchange.Reset();
            },
            Page(null, ("p1", "job 4711", "2026-08-14T09:31:00Z")));
        using var client = TestClient.Create(server.Address);

        var create = () => client.Dubbing.Projects.CreateAsync(Request);

        (await create.Should().ThrowAsync<DubbingException>()).Which.MayHaveBeenAccepted.Should().BeTrue();
        (await client.Dubbing.Projects.FindByReferenceAsync("job 4711"))!.ProjectId.Should().Be("p1");
        server.Exchanges.Select(exchange => exchange.Method).Should().Equal("POST", "GET");
    }
}
