using DubbingSdk.Tests.Sessions;
using DubbingSdk.Tests.Streams;

namespace DubbingSdk.Tests.Studio;

[Trait("Category", "Slow")]
public sealed class RenderTypeTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public static TheoryData<string, string> Types => new()
    {
        { RenderType.Values.Mp4, MediaContainer.Values.Mp4 },
        { RenderType.Values.Aac, MediaContainer.Values.Aac },
        { RenderType.Values.Mp3, MediaContainer.Values.Mp3 },
        { RenderType.Values.Wav, MediaContainer.Values.Wav },
        { RenderType.Values.Aaf, MediaContainer.Values.Aaf },
        { RenderType.Values.TracksZip, MediaContainer.Values.Zip },
        { RenderType.Values.ClipsZip, MediaContainer.Values.Zip },
        { RenderType.Values.Zip, MediaContainer.Values.Zip },
    };

    [Theory]
    [MemberData(nameof(Types))]
    public async Task A_render_of_each_type_is_saved_with_its_extension_and_without_the_key(string type, string container)
    {
        await using var stage = await EditableDub.OpenAsync();
        var render = await stage.Studio.RenderAsync(stage.DubbingId, "es", new RenderRequest { RenderType = type });
        var path = _folder[$"render{new RenderType(type).Extension}"];

        var file = await render.SaveToFileAsync(path);

        await using (var media = await render.DownloadAsync())
            (media.Container, media.Container.Extension, media.Length).Should().Be((new MediaContainer(container), file.Extension, file.Length));
        var fetches = stage.Emulator.Requests.Where(request => request.Path.StartsWith("/storage/", StringComparison.Ordinal)).ToList();
        fetches.Should().HaveCount(2).And.OnlyContain(request => !request.HasApiKey);
    }

    [Fact]
    public void Every_known_type_is_tried() => Types.Select(row => (string)row[0]).Should().HaveCount(8).And.OnlyContain(type => new RenderType(type).IsKnown);

    [Fact]
    public void A_type_that_is_not_known_has_no_extension_of_its_own() => new RenderType("flac_stems").Extension.Should().Be(".bin");

    public void Dispose() => _folder.Dispose();
}
