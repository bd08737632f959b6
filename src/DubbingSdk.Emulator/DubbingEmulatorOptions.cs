namespace DubbingSdk.Emulator;

/// <summary>Settings of a <see cref="DubbingEmulator"/>; each has a default that suits tests and demonstrations.</summary>
public sealed class DubbingEmulatorOptions
{
    /// <summary>The loopback port to listen on.</summary>
    /// <value>The default is 0: any free port.</value>
    public int Port { get; init; }

    /// <summary>The time provider by which jobs advance and stalls end.</summary>
    /// <value>The default is <see cref="TimeProvider.System"/>.</value>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>The keys that are accepted.</summary>
    /// <value>The default is empty: every key that is not blank is accepted.</value>
    public IReadOnlyList<string> ApiKeys { get; init; } = [];

    /// <summary>The time a job spends in the queue.</summary>
    /// <value>The default is 0.5 seconds.</value>
    public TimeSpan QueueTime { get; init; } = TimeSpan.FromSeconds(0.5);

    /// <summary>The time a job is prepared after it has left the queue.</summary>
    /// <value>The default is 0.5 seconds.</value>
    public TimeSpan PreparingTime { get; init; } = TimeSpan.FromSeconds(0.5);

    /// <summary>The processing time for each second of the source, or of the segments that are processed.</summary>
    /// <value>The default is 0.2 seconds, so that ten seconds of sound are done after three seconds in all.</value>
    public TimeSpan WorkTimePerSourceSecond { get; init; } = TimeSpan.FromSeconds(0.2);

    /// <summary>The credits that are available in total.</summary>
    /// <value>The default is 10,000,000.</value>
    public long Credits { get; init; } = 10_000_000;

    /// <summary>The price of a minute of the source, or of the segments that are dubbed again, rounded up to whole credits.</summary>
    /// <value>The default is 2,000.</value>
    public int CreditsPerSourceMinute { get; init; } = 2_000;

    /// <summary>
    /// The length of a source that cannot be measured: one behind a URL outside the loopback interface, which is never fetched,
    /// or one in a container whose length the emulator does not read.
    /// </summary>
    /// <value>The default is 30 seconds.</value>
    public TimeSpan AssumedSourceLength { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The lifetime of the URL of a media file.</summary>
    /// <value>The default is one hour.</value>
    public TimeSpan SignedUrlLifetime { get; init; } = TimeSpan.FromHours(1);

    /// <summary>Called after each request, for example to log it. Calls may overlap.</summary>
    public Action<RecordedRequest>? OnRequest { get; init; }

    /// <summary>Options of the ElevenLabs operations where the service's documentation is ambiguous.</summary>
    public ElevenLabsOptions ElevenLabs { get; init; } = new();

    /// <summary>Options of the CAMB.AI operations where the service's documentation is ambiguous.</summary>
    public CambAiOptions CambAi { get; init; } = new();

    /// <summary>Options of the Segmind operations where the service's documentation is ambiguous.</summary>
    public SegmindOptions Segmind { get; init; } = new();

    /// <summary>Options of the ModelsLab operations where the service's documentation is ambiguous.</summary>
    public ModelsLabOptions ModelsLab { get; init; } = new();
}
