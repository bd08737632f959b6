namespace DubbingSdk;

/// <summary>Validates the settings of a voice.</summary>
internal static class VoiceRange
{
    public static void Check(double? value, string parameterName) => NumberRange.Check(value, 0, 1, parameterName);
}
