using System.Text.Json;

namespace DubbingSdk;

/// <summary>What is demanded of an answer.</summary>
internal static class JsonRule
{
    public static string RequireId(string? id) => string.IsNullOrEmpty(id) ? throw new JsonException("The id is empty.") : id;
}
