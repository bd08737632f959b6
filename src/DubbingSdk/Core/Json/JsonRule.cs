using System.Text.Json;

namespace DubbingSdk;

/// <summary>Checks what the library requires of a response.</summary>
internal static class JsonRule
{
    public static string RequireId(string? id) => string.IsNullOrEmpty(id) ? throw new JsonException("The id is empty.") : id;
}
