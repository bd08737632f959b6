namespace DubbingSdk;

/// <summary>A string value from a set that the service may extend. Known values have names; unknown ones are kept as they are.</summary>
/// <typeparam name="TSelf">The implementing type.</typeparam>
public interface IOpenValue<TSelf>
    where TSelf : struct, IOpenValue<TSelf>
{
    /// <summary>The text of the value in JSON. Empty for <see langword="default"/>.</summary>
    string Value { get; }

    /// <summary>Whether this version of the library has a name for the value.</summary>
    bool IsKnown { get; }

    /// <summary>Creates the value from its text.</summary>
    /// <param name="value">The text of the value in JSON; <see langword="null"/> creates the default.</param>
    /// <returns>The value.</returns>
    static abstract TSelf FromValue(string? value);
}
