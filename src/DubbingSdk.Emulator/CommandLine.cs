using System.Globalization;

namespace DubbingSdk.Emulator;

/// <summary>The parsed command line of the program.</summary>
internal sealed record CommandLine
{
    public const string Help = """
        Runs a local emulator of AI dubbing services until Ctrl-C.

        Usage: dotnet run --project src/DubbingSdk.Emulator -- [options]

          --port <number>                    The loopback port to listen on; 0 for any free one. Default: 8080.
          --webhook <id>=<uri>,<secret>      A webhook that projects can name. Can be given several times.
          --help                             Shows this text.
        """;

    public int Port { get; private init; } = 8080;

    public IReadOnlyList<WebhookEndpoint> Webhooks { get; private init; } = [];

    public bool IsHelp { get; private init; }

    public string? Error { get; private init; }

    public static CommandLine Parse(string[] arguments) => new CommandLine().Read(arguments);

    private CommandLine Read(ReadOnlySpan<string> arguments) => arguments switch
    {
        _ when Error is not null => this,
        [] => this,
        ["--help" or "-h", .. var rest] => (this with { IsHelp = true }).Read(rest),
        ["--port"] => Fail("The option --port needs a number after it."),
        ["--port", var text, .. var rest] => WithPort(text).Read(rest),
        ["--webhook"] => Fail("The option --webhook needs an id, a URI and a secret after it."),
        ["--webhook", var text, .. var rest] => WithWebhook(text).Read(rest),
        [var other, ..] => Fail($"The argument '{other}' is not known; --help lists the options."),
    };

    private CommandLine WithPort(string text) =>
        ushort.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port)
            ? this with { Port = port }
            : Fail($"The port '{text}' is not a number from 0 to 65535.");

    private CommandLine WithWebhook(string text)
    {
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        var comma = text.LastIndexOf(',');
        if (equals < 1 || comma < equals || comma == text.Length - 1
            || !Uri.TryCreate(text[(equals + 1)..comma], UriKind.Absolute, out var address)
            || address.Scheme is not ("http" or "https"))
        {
            return Fail("A webhook looks like this: my-id=http://127.0.0.1:5000/events,my-secret.");
        }

        return this with { Webhooks = [.. Webhooks, new() { Id = text[..equals], Address = address, Secret = text[(comma + 1)..] }] };
    }

    private CommandLine Fail(string error) => this with { Error = error };
}
