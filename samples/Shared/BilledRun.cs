namespace Samples;

/// <summary>Asks for confirmation before anything billed is sent.</summary>
internal static class BilledRun
{
    public static void Confirm(string what, bool isConfirmed)
    {
        Console.WriteLine($"{what} It is billed to your account.");
        if (isConfirmed)
            return;
        if (Console.IsInputRedirected)
            throw new NotConfirmedException("There is no terminal for the confirmation. Add --yes to run without it.");

        Console.Write("Continue? [y/N] ");
        if (!string.Equals(Console.ReadLine()?.Trim(), "y", StringComparison.OrdinalIgnoreCase))
            throw new NotConfirmedException("Nothing was sent.");
    }
}
