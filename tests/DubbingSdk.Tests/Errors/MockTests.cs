using DubbingSdk.CambAi;
using DubbingSdk.ModelsLab;
using DubbingSdk.Segmind;

namespace DubbingSdk.Tests.Errors;

public class MockTests
{
    private const string Message = "A mocked client has no service behind it. Set up the member.";

    private static readonly IReadOnlyDictionary<string, Func<Task>> AllCalls = new Dictionary<string, Func<Task>>
    {
        ["client"] = () => Mock<DubbingClient>().SendAsync(HttpMethod.Get, "/v1/models"),
        ["member of a client"] = () => Mock<DubbingClient>().Dubbing.GetAsync("id"),
        ["member of a member"] = () => Mock<DubsClient>().Projects.Languages.GetAsync("project", "language"),
        ["list"] = () => Mock<VoicesClient>().ListAsync().AsPages().GetAsyncEnumerator().MoveNextAsync().AsTask(),
        ["operation of a client"] = () => Mock<SegmindClient>().ResumeOperation("id").UpdateAsync(),
        ["status of an operation"] = () => Mock<DubOperation>().UpdateAsync(),
        ["status of a render"] = () => Mock<RenderOperation>().UpdateAsync(),
        ["file of a render"] = () => Mock<RenderOperation>().DownloadAsync(),
        ["file of a dub"] = () => Mock<ModelsLabDubOperation>().DownloadAsync(),
        ["dubbing of segments"] = () => Mock<SegmentDubOperation>().UpdateAsync(),
        ["session"] = () => Mock<StudioSession>().SaveAsync(),
        ["language of a project"] = () => Mock<ProjectOperation>().GetFirstLanguageAsync(),
        ["another service"] = () => Mock<CambAiClient>().Languages.GetSourceLanguagesAsync(),
        ["format of a mock"] = () => Task.FromResult(Mock<CambAiFormatOperation>().OutputFormat),
        ["balance"] = () => Mock<ModelsLabClient>().GetBalanceAsync(),
    };

    public static TheoryData<string> Calls => [.. AllCalls.Keys];

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task A_mock_whose_member_is_not_set_up_throws_with_advice(string call) =>
        (await AllCalls[call].Should().ThrowAsync<InvalidOperationException>()).WithMessage(Message);

    [Fact]
    public async Task A_mock_can_be_disposed_and_leaves_others_as_they_are()
    {
        Mock<DubbingClient>().Dispose();

        var send = () => Mock<DubbingClient>().Models.GetAllAsync();
        await send.Should().ThrowAsync<InvalidOperationException>().WithMessage(Message);
    }

    private static T Mock<T>() => (T)Activator.CreateInstance(typeof(T), nonPublic: true)!;
}
