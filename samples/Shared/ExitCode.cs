namespace Samples;

/// <summary>The exit codes of the samples.</summary>
internal static class ExitCode
{
    public const int Success = 0;
    public const int Failed = 1;
    public const int Usage = 2;
    public const int Account = 3;
    public const int Ambiguous = 4;
    public const int NotConfirmed = 5;
    public const int Interrupted = 130;
}
