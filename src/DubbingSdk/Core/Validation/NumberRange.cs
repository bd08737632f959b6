using System.Globalization;

namespace DubbingSdk;

/// <summary>Validates that a number is in its range. An unset number is valid.</summary>
internal static class NumberRange
{
    public static void Check(double? value, double min, double max, string parameterName)
    {
        if (value is { } set && !(set >= min && set <= max))
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"{parameterName} must be from {min} to {max}."), parameterName);
    }
}
