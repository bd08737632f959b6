namespace DubbingSdk;

/// <summary>A value the service may extend: known values are named, others survive as they came.</summary>
/// <typeparam name="TSelf">The implementing type.</typeparam>
public interface IOpenValue<TSelf>
    where TSelf : struct, IOpenValue<TSelf>
{
    /// <summary>The value as it stands on the wire. Empty for <see langword="default"/>.</summary>
    string Value { get; }

    /// <summary>Whether this version of the library has a name for the value.</summary>
    bool IsKnown { get; }

    /// <summary>Makes the value from its text on the wire.</summary>
    /// <param name="value">The text on the wire.</param>
    /// <returns>The value.</returns>
    static abstract TSelf FromValue(string? value);
}
