namespace Samples;

/// <summary>Asks before anything is sent that costs money.</summary>
internal static class BilledRun
{
    public static void Confirm(string what, bool isConfirmed)
    {
        Console.WriteLine($"{what} It is billed to your account.");
        if (isConfirmed)
            return;
        if (Console.IsInputRedirected)
            throw new NotConfirmedException("There is no terminal to ask on. Add --yes to go on without asking.");

        Console.Write("Go on? [y/N] ");
        if (!string.Equals(Console.ReadLine()?.Trim(), "y", StringComparison.OrdinalIgnoreCase))
            throw new NotConfirmedException("Nothing was sent.");
    }
}
