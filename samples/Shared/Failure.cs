using DubbingSdk;

namespace Samples;

/// <summary>Prints a failure as one sentence.</summary>
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
        DubbingCanceledException { MayHaveBeenAccepted: true } => (ExitCode.Ambiguous, $"Interrupted. {failure.Message}"),
        OperationCanceledException => (ExitCode.Interrupted, "Interrupted."),
        AmbiguousOutcomeException or IMayHaveBeenAccepted { MayHaveBeenAccepted: true } => (ExitCode.Ambiguous, failure.Message),
        DubbingAuthenticationException => (ExitCode.Account, $"The service rejected the key: {failure.Message}"),
        DubbingPermissionException or DubbingQuotaException => (ExitCode.Account, failure.Message),
        NotConfirmedException => (ExitCode.NotConfirmed, failure.Message),
        ArgumentException invalid => (ExitCode.Usage, WithoutParameter(invalid)),
        FileNotFoundException => (ExitCode.Usage, failure.Message),
        _ => (ExitCode.Failed, failure.Message),
    };

    private static string WithoutParameter(ArgumentException invalid) =>
        invalid.Message.Replace($" (Parameter '{invalid.ParamName}')", string.Empty, StringComparison.Ordinal);
}
