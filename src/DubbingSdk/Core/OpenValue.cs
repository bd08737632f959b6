namespace DubbingSdk;

/// <summary>Checks of open values.</summary>
internal static class OpenValue
{
    public static string Require<T>(T value, string parameterName)
        where T : struct, IOpenValue<T> =>
        value.Value.Length > 0
            ? value.Value
            : throw new ArgumentException($"The {typeof(T).Name} has no value. Use one of its static properties, or create it from a text.", parameterName);

    public static void Check<T>(T? value, string parameterName)
        where T : struct, IOpenValue<T>
    {
        if (value is { } set)
            Require(set, parameterName);
    }
}
