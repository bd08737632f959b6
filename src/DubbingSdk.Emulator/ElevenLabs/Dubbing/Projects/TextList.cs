using System.Text.Json;
using System.Text.Json.Nodes;
using DubbingSdk.Emulator.Requests;

namespace DubbingSdk.Emulator.ElevenLabs.Dubbing.Projects;

/// <summary>Reads a form field with several texts: one part for each, or one part with a JSON array or the text <c>null</c>.</summary>
internal static class TextList
{
    public static IReadOnlyList<string> Read(ReceivedForm form, FieldReader fields, string name)
    {
        var texts = form.Parts
            .Where(part => !part.IsFile && string.Equals(part.Recorded.Name, name, StringComparison.Ordinal))
            .Select(part => part.Recorded.Text!)
            .ToList();
        return texts switch
        {
            ["null" or ""] => [],
            [var text] when text.TrimStart().StartsWith('[') => ReadArray(text, fields, name),
            _ => texts,
        };
    }

    private static IReadOnlyList<string> ReadArray(string text, FieldReader fields, string name)
    {
        if (JsonText.TryParse(text, out var json) && json is JsonArray items && items.All(item => item?.GetValueKind() is JsonValueKind.String))
            return [.. items.Select(item => item!.GetValue<string>())];

        fields.Add(name, "Input should be a valid list of strings", "list_type");
        return [];
    }
}
