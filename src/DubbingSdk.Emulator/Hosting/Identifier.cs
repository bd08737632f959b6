using System.Security.Cryptography;

namespace DubbingSdk.Emulator.Hosting;

internal static class Identifier
{
    private const string Characters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    public static string Create(int length) => RandomNumberGenerator.GetString(Characters, length);
}
