using DubbingSdk;

namespace QuickStart;

/// <summary>Says what went wrong in one sentence, and how to go on.</summary>
internal static class Failure
{
    public static int Report(Exception failure, Options options)
    {
        var (code, message) = Explain(failure);
        Console.Error.WriteLine(message);
        foreach (var id in Pending.All)
            Console.Error.WriteLine(HowToGoOn(id, options));
        return code;
    }

    private static string HowToGoOn(string id, Options options)
    {
        if (!options.IsLive && options.EmulatorAddress is null)
            return $"The dub {id} ended with the embedded emulator. At the service it would go on, and could be taken up again with: --live --resume {id}";

        var where = options.IsLive ? "--live" : $"--emulator {options.EmulatorAddress}";
        return $"The dub {id} goes on at the service. Take it up again with: {where} --resume {id}";
    }

    private static (int Code, string Message) Explain(Exception failure) => failure switch
    {
        DubbingCanceledException { MayHaveBeenAccepted: true } => (ExitCode.Doubt, $"Interrupted. {failure.Message}"),
        OperationCanceledException => (ExitCode.Interrupted, "Interrupted."),
        DoubtfulDubException or DubbingException { MayHaveBeenAccepted: true } => (ExitCode.Doubt, failure.Message),
        DubbingAuthenticationException => (ExitCode.Account, $"The service rejected the key: {failure.Message}"),
        DubbingPermissionException or DubbingQuotaException => (ExitCode.Account, failure.Message),
        NotConfirmedException => (ExitCode.NotConfirmed, failure.Message),
        ArgumentException mistake => (ExitCode.Usage, WithoutParameter(mistake)),
        FileNotFoundException => (ExitCode.Usage, failure.Message),
        _ => (ExitCode.Failed, failure.Message),
    };

    private static string WithoutParameter(ArgumentException mistake) =>
        mistake.Message.Replace($" (Parameter '{mistake.ParamName}')", string.Empty, StringComparison.Ordinal);
}
