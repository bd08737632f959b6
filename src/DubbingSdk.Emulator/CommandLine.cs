using System.Globalization;

namespace DubbingSdk.Emulator;

/// <summary>What the program was asked to do.</summary>
internal sealed record CommandLine(int Port, bool IsHelp, string? Error)
{
    public const string Help = """
        Runs a local stand-in for AI dubbing services until Ctrl-C.

        Usage: dotnet run --project src/DubbingSdk.Emulator -- [options]

          --port <number>   The loopback port to listen on; 0 for any free one. Default: 8080.
          --help            Shows this text.
        """;

    private const int DefaultPort = 8080;

    public static CommandLine Parse(string[] arguments) => arguments switch
    {
        [] => new(DefaultPort, false, null),
        ["--help" or "-h"] => new(DefaultPort, true, null),
        ["--port"] => Fail("The option --port needs a number after it."),
        ["--port", var text] => ParsePort(text),
        ["--port", _, var other, ..] => Fail($"The argument '{other}' is not known; --help lists the options."),
        [var other, ..] => Fail($"The argument '{other}' is not known; --help lists the options."),
    };

    private static CommandLine ParsePort(string text) =>
        ushort.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port)
            ? new(port, false, null)
            : Fail($"The port '{text}' is not a number from 0 to 65535.");

    private static CommandLine Fail(string error) => new(DefaultPort, false, error);
}
