using System.Globalization;

namespace DubbingSdk.CambAi;

/// <summary>Validates numbers that start at 1: ids and limits.</summary>
internal static class CambAiNumber
{
    /// <summary>Returns the id as part of a route.</summary>
    public static string Text(long id, string parameterName)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(id, parameterName);
        return id.ToString(CultureInfo.InvariantCulture);
    }

    public static void CheckAll(IReadOnlyList<long>? ids, string parameterName)
    {
        if (ids is null or [])
            throw new ArgumentException($"{parameterName} is empty. Set at least one id.", parameterName);
        if (ids.Any(id => id <= 0))
            throw new ArgumentException($"{parameterName} contains a number that is no id. Ids start at 1.", parameterName);
    }

    public static void CheckLimit(int? limit, string parameterName)
    {
        if (limit <= 0)
            throw new ArgumentException($"{parameterName} must be at least 1.", parameterName);
    }
}
