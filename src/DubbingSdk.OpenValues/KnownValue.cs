namespace DubbingSdk.OpenValues;

/// <summary>A constant of an open value, with the lines of its documentation comment.</summary>
internal sealed record KnownValue(string Name, string Text, string Comment);
