using DubbingSdk;

namespace Samples;

/// <summary>Says what went wrong in one sentence.</summary>
internal static class Failure
{
    /// <summary>Prints the failure.</summary>
    /// <returns>The exit code of the program.</returns>
    public static int Report(Exception failure)
    {
        var (code, message) = Explain(failure);
        Console.Error.WriteLine(message);
        return code;
    }

    private static (int Code, string Message) Explain(Exception failure) => failure switch
    {
        DubbingCanceledException { MayHaveBeenAccepted: true } => (ExitCode.Doubt, $"Interrupted. {failure.Message}"),
        OperationCanceledException => (ExitCode.Interrupted, "Interrupted."),
        DoubtfulException or DubbingException { MayHaveBeenAccepted: true } => (ExitCode.Doubt, failure.Message),
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
