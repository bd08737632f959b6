using System.Text.RegularExpressions;
using DubbingSdk.CambAi;
using DubbingSdk.Emulator;
using DubbingSdk.ModelsLab;
using DubbingSdk.Segmind;
using DubbingSdk.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace DubbingSdk.Tests.Docs;

/// <summary>The environment in which the code of a page runs: an emulator with some work done, an empty folder with the files it names, and a fake time provider.</summary>
internal sealed partial class PageFixture : IAsyncDisposable
{
    private const string WebhookSecret = "a-secret-of-the-tests";

    private readonly string _folder = Directory.CreateTempSubdirectory("dubbing-page-").FullName;
    private readonly string _folderBefore = Environment.CurrentDirectory;
    private readonly TextWriter _consoleBefore = Console.Out;
    private readonly StringWriter _printed = new();
    private readonly List<DubbingServiceClient> _clients = [];
    private ServiceProvider? _services;
    private int _seen;

    private PageFixture(DubbingEmulator emulator, TestTime time)
    {
        Emulator = emulator;
        Time = time;
        Client = Connect<DubbingClient, DubbingClientOptions>();
        Builder = CreateBuilder();
    }

    public DubbingEmulator Emulator { get; }

    public TestTime Time { get; }

    public DubbingClient Client { get; }

    public CreateDubRequest Request { get; } = new()
    {
        Source = MediaSource.FromUri(new Uri("https://media.example/talk.mp4")),
        SourceLanguage = "en",
        TargetLanguage = "es",
        Name = "talk to es",
        DubbingStudio = true,
    };

    /// <summary>A finished dub for the Studio.</summary>
    public DubOperation Dub { get; private set; } = null!;

    /// <summary>A project that is dubbed into Spanish.</summary>
    public string ProjectId { get; private set; } = string.Empty;

    public string LanguageId { get; private set; } = string.Empty;

    /// <summary>A designed voice, which the emulator has from the start.</summary>
    public string VoiceId { get; } = "ownHiro0000000000008";

    public WebApplicationBuilder Builder { get; }

    /// <summary>The services registered so far.</summary>
    public IServiceProvider Services => _services ??= Builder.Services.BuildServiceProvider();

    /// <summary>The requests that the page has sent, by route.</summary>
    public IEnumerable<string?> Sent => Emulator.Requests.Skip(_seen).Select(request => request.Operation);

    /// <summary>The text that the page has written to the console.</summary>
    public string Printed => _printed.ToString();

    public static async Task<PageFixture> OpenAsync(CodeBlock block)
    {
        var time = new TestTime();
        time.Advance(DateTimeOffset.UtcNow - time.GetUtcNow());
        var fixture = new PageFixture(await DubbingEmulator.StartAsync(new DubbingEmulatorOptions { TimeProvider = time }), time);
        await fixture.PrepareAsync();
        await fixture.EnterAsync(block);
        return fixture;
    }

    /// <summary>Stands in for the constructor of a client that takes a key.</summary>
    public TClient Connect<TClient, TOptions>(string apiKey)
        where TClient : DubbingServiceClient
        where TOptions : DubbingServiceOptions, new() =>
        Connect<TClient, TOptions>(new TOptions { ApiKey = apiKey });

    /// <summary>Stands in for the constructor of a client that takes options.</summary>
    public TClient Connect<TClient, TOptions>(TOptions? options = null)
        where TClient : DubbingServiceClient
        where TOptions : DubbingServiceOptions, new()
    {
        options ??= new TOptions { ApiKey = TestClient.Key };
        if (options.BaseAddress is null)
            Redirect<TClient>(options);
        if (!options.BaseAddress!.IsLoopback)
            throw new InvalidOperationException($"The page makes a client for {options.BaseAddress}. No code of a page may leave this machine.");
        if (options.TimeProvider == TimeProvider.System)
            options.TimeProvider = Time;
        var client = TestClient.Create(typeof(TClient), options);
        _clients.Add(client);
        return (TClient)client;
    }

    /// <summary>Starts an application of a page, and sends it an event of the service and a forged one.</summary>
    public async Task ServeAsync(WebApplication app)
    {
        await app.StartAsync();
        var address = new Uri(new Uri(app.Urls.Single()), "/webhooks/dubbing");
        foreach (var secret in new[] { WebhookSecret, "a-guess" })
        {
            Emulator.Webhooks.Add(new() { Id = secret, Address = address, Secret = secret });
            Emulator.Webhooks.Send(secret, "dubbing_language_completed", $$"""{"project_id": "{{ProjectId}}", "language_id": "{{LanguageId}}"}""");
        }

        var deliveries = await Emulator.Webhooks.WaitForAsync(count: 2);
        await app.DisposeAsync();
        deliveries.Select(delivery => delivery.StatusCode).Should().SatisfyRespectively(status => status.Should().Be(200), status => status.Should().BeGreaterThanOrEqualTo(400));
    }

    /// <summary>Validates registered services as a host does when it starts, and creates every client.</summary>
    public void CheckServices()
    {
        Services.GetService<IStartupValidator>()?.Validate();
        foreach (var service in Builder.Services.Where(service => TestClient.Types.Contains(service.ServiceType)).ToList())
            (service.IsKeyedService ? Services.GetRequiredKeyedService(service.ServiceType, service.ServiceKey) : Services.GetRequiredService(service.ServiceType)).Should().NotBeNull();
    }

    public async ValueTask DisposeAsync()
    {
        Console.SetOut(_consoleBefore);
        Environment.CurrentDirectory = _folderBefore;
        if (_services is not null)
            await _services.DisposeAsync();
        Builder.Configuration.Dispose();
        foreach (var client in _clients)
            client.Dispose();
        await Emulator.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>The names of files that a page reads.</summary>
    [GeneratedRegex("""(FromFile|LoadAsync)\("(?<name>[^"]+)""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FileNames();

    private WebApplicationBuilder CreateBuilder()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["Dubbing:ApiKey"] = TestClient.Key,
            ["Dubbing:Eu:ApiKey"] = TestClient.Key,
            ["Dubbing:Us:ApiKey"] = TestClient.Key,
            ["Dubbing:Webhooks:Secrets:0"] = WebhookSecret,
            ["EuKey"] = TestClient.Key,
            ["Segmind:ApiKey"] = TestClient.Key,
        });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton<TimeProvider>(Time)
            .PostConfigureAll<DubbingClientOptions>(Redirect<DubbingClient>)
            .PostConfigureAll<CambAiClientOptions>(Redirect<CambAiClient>)
            .PostConfigureAll<ModelsLabClientOptions>(Redirect<ModelsLabClient>)
            .PostConfigureAll<SegmindClientOptions>(Redirect<SegmindClient>);
        return builder;
    }

    /// <summary>Turns a client that would speak to the service to the emulator.</summary>
    private void Redirect<TClient>(DubbingServiceOptions options)
        where TClient : DubbingServiceClient
    {
        options.BaseAddress = Emulator.UriOf(typeof(TClient));
        if (options.ApiKeyProvider is null)
            options.ApiKey ??= TestClient.Key; // in the place of the environment's
        if (options is DubbingClientOptions regional)
            regional.Region = DubbingRegion.Global;
    }

    private async Task PrepareAsync()
    {
        Dub = await Client.Dubbing.CreateAsync(Request with { Name = "an earlier talk to es" });
        var project = await Client.Dubbing.Projects.CreateAsync(new CreateProjectRequest { Source = Request.Source!, TargetLanguage = "es" });
        var language = await project.GetFirstLanguageAsync();
        await Dub.WaitForCompletionAsync();
        await language.WaitForCompletionAsync();
        (ProjectId, LanguageId) = (language.ProjectId, language.LanguageId);
    }

    private async Task EnterAsync(CodeBlock block)
    {
        foreach (var name in FileNames().Matches(block.Code).Select(match => match.Groups["name"].Value).Distinct(StringComparer.Ordinal))
            await WriteAsync(Path.Combine(_folder, name));
        _seen = Emulator.Requests.Count;
        Console.SetOut(TextWriter.Synchronized(_printed));
        Environment.CurrentDirectory = _folder;
    }

    private async Task WriteAsync(string path)
    {
        switch (Path.GetExtension(path))
        {
            case ".mp4":
                await using (var video = await Client.Dubbing.DownloadAsync(Dub.DubbingId, "es"))
                    await video.SaveToFileAsync(path);
                break;
            case ".srt":
                await File.WriteAllTextAsync(path, "1\n00:00:01,000 --> 00:00:03,000\nHello.\n\n2\n00:00:04,000 --> 00:00:06,500\nMind the step.\n");
                break;
            case ".csv":
                await File.WriteAllTextAsync(path, "speaker,start_time,end_time,transcription,translation\nAda,0:00:00:12,0:00:02:00,Hello.,Hola.\n");
                break;
            default:
                await File.WriteAllBytesAsync(path, MediaSamples.Wav(samples: 80_000));
                break;
        }
    }
}
