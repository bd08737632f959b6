namespace DubbingSdk;

/// <summary>What the settings of a voice must be like.</summary>
internal static class VoiceRange
{
    public static void Check(double? value, string parameterName) => NumberRange.Check(value, 0, 1, parameterName);
}
