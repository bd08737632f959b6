namespace DubbingSdk;

/// <summary>What the settings of a voice must be like.</summary>
internal static class VoiceRange
{
    public static void Check(double? value, string parameterName)
    {
        if (value is { } set && !(set is >= 0 and <= 1))
            throw new ArgumentException($"{parameterName} must be from 0 to 1.", parameterName);
    }
}
