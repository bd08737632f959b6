using Samples;
using WebApi;

// A web API that dubs uploaded media. Add authentication to your own: every upload is billed.
//
//   curl -X POST -T talk.mp3 'http://127.0.0.1:5080/dubs/talk.mp3?to=es'   starts a dub, and returns its id
//   curl http://127.0.0.1:5080/dubs/ID                                     returns its state
//   curl -N http://127.0.0.1:5080/dubs/ID/events                           returns its progress as events, until it is completed
//   curl -OJ http://127.0.0.1:5080/dubs/ID/audio                           returns the dubbed audio
//   curl http://127.0.0.1:5080/health
return await CommandLine.RunAsync(args, async settings =>
{
    await using var offline = settings.IsLive ? null : await OfflineService.StartAsync();
    var builder = WebApplication.CreateBuilder();
    builder.Configuration.AddInMemoryCollection(offline?.Configuration);
    builder.WebHost.UseUrls(settings.Urls);
    builder.WebHost.ConfigureKestrel(static kestrel => kestrel.Limits.MaxRequestBodySize = null); // uploads are forwarded, never buffered

    var dubbing = builder.Configuration.GetSection("Dubbing");
    var webhooks = dubbing.GetSection("Webhooks"); // { "Id": "…", "Secrets": ["…"] }, from the service
    builder.Services.AddDubbingClient(dubbing);
    builder.Services.AddSingleton<DubStarter>();
    builder.Services.AddHealthChecks().AddCheck<DubbingHealthCheck>("dubbing");
    builder.Services.AddProblemDetails();
    builder.Services.AddExceptionHandler<DubbingProblems>();
    builder.Services.Configure<RouteHandlerOptions>(static routes => routes.ThrowOnBadRequest = true); // so that DubbingProblems reports what is missing
    if (webhooks.Exists())
    {
        builder.Services.AddDubbingWebhooks(webhooks);
        builder.Services.AddSingleton(settings);
        builder.Services.AddSingleton<FinishedDubs>();
        builder.Services.AddHostedService(static provider => provider.GetRequiredService<FinishedDubs>());
    }

    await using var app = builder.Build();
    app.UseExceptionHandler();
    app.MapHealthChecks("/health");
    app.MapDubs();
    if (webhooks.Exists())
        app.MapWebhook();

    await app.StartAsync();
    var address = new Uri(app.Urls.First());
    offline?.SendEventsTo(new Uri(address, DubWebhook.Path));
    if (settings.IsSelfTest)
        return await SelfTest.RunAsync(app, address, offline!, settings.OutputFolder);

    await app.WaitForShutdownAsync();
    return ExitCode.Success;
});
