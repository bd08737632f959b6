namespace Samples;

/// <summary>What the program's exit code says.</summary>
internal static class ExitCode
{
    public const int Success = 0;
    public const int Failed = 1;
    public const int Usage = 2;
    public const int Account = 3;
    public const int Doubt = 4;
    public const int NotConfirmed = 5;
    public const int Interrupted = 130;
}
