using System.Text.Json;

namespace DubbingSdk;

/// <summary>Reads whole numbers in any notation: <c>2</c>, <c>2.0</c> and <c>0.2e1</c> are the same number.</summary>
internal static class WholeNumber
{
    public static bool TryRead(ref Utf8JsonReader reader, out long value)
    {
        value = 0;
        if (reader.TokenType != JsonTokenType.Number)
            return false;
        if (reader.TryGetInt64(out value))
            return true;
        if (!reader.TryGetDecimal(out var number) || number != decimal.Truncate(number) || number is < long.MinValue or > long.MaxValue)
            return false;

        value = (long)number;
        return true;
    }
}
