using System.Globalization;

namespace DubbingSdk;

/// <summary>Checks that numbers are in their range. Numbers that are not set are accepted.</summary>
internal static class NumberRange
{
    public static void Check(double? value, double min, double max, string parameterName)
    {
        if (value is { } set && !(set >= min && set <= max))
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"{parameterName} must be from {min} to {max}."), parameterName);
    }
}
