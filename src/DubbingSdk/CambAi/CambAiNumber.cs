using System.Globalization;

namespace DubbingSdk.CambAi;

/// <summary>Checks numbers that count from 1: ids and limits.</summary>
internal static class CambAiNumber
{
    /// <summary>The id as it stands in a route.</summary>
    public static string Text(long id, string parameterName)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(id, parameterName);
        return id.ToString(CultureInfo.InvariantCulture);
    }

    public static void CheckAll(IReadOnlyList<long>? ids, string parameterName)
    {
        if (ids is null or [])
            throw new ArgumentException($"{parameterName} is empty. Give at least one id.", parameterName);
        if (ids.Any(id => id <= 0))
            throw new ArgumentException($"{parameterName} holds a number that is no id. Ids count from 1.", parameterName);
    }

    public static void CheckLimit(int? limit, string parameterName)
    {
        if (limit <= 0)
            throw new ArgumentException($"{parameterName} must be at least 1.", parameterName);
    }
}
