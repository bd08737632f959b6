namespace DubbingSdk;

/// <summary>Validates API keys. A key is never part of a message.</summary>
internal static class ApiKey
{
    public const string Invalid = "The API key contains a space, a line break or a character outside ASCII. Copy the key again, without the characters around it.";

    public static bool IsValid(string key) => key.AsSpan().Trim() is { Length: > 0 } trimmed && !trimmed.ContainsAnyExceptInRange('!', '~');

    public static string Require(string? key, string parameterName)
    {
        if (string.IsNullOrWhiteSpace(key))
            throw new ArgumentException("The API key is empty. Pass the key of your account.", parameterName);

        return IsValid(key) ? key.Trim() : throw new ArgumentException(Invalid, parameterName);
    }
}
