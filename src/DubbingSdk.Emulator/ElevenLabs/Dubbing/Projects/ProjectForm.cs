using DubbingSdk.Emulator.Requests;

namespace DubbingSdk.Emulator.ElevenLabs.Dubbing.Projects;

/// <summary>The typed fields of a create.</summary>
internal sealed record ProjectForm
{
    public static readonly string[] Fields =
    [
        "file", "source_url", "reference", "source_language", "model_id", "keyterms", "webhook_ids", "target_language", "transcript",
    ];

    private const int ReferenceLimit = 500;
    private const int KeytermLimit = 1000;
    private const int WebhookLimit = 3;

    public FormPart? File { get; private init; }

    public string? SourceUrl { get; private init; }

    public string? Reference { get; private init; }

    public string? SourceLanguage { get; private init; }

    public string? Model { get; private init; }

    public IReadOnlyList<string> Keyterms { get; private init; } = [];

    public IReadOnlyList<string> WebhookIds { get; private init; } = [];

    public string? TargetLanguage { get; private init; }

    public FormPart? Transcript { get; private init; }

    public static ProjectForm Read(ReceivedForm form, out IReadOnlyList<FieldError> errors)
    {
        var fields = new FormFields(form);
        var result = new ProjectForm
        {
            File = fields.File("file"),
            SourceUrl = fields.Text("source_url"),
            Reference = fields.Text("reference"),
            SourceLanguage = fields.Text("source_language"),
            Model = fields.Text("model_id"),
            Keyterms = [.. TextList.Read(form, fields, "keyterms").Select(term => term.Trim()).Distinct(StringComparer.Ordinal)],
            WebhookIds = [.. TextList.Read(form, fields, "webhook_ids").Distinct(StringComparer.Ordinal)],
            TargetLanguage = fields.Text("target_language"),
            Transcript = fields.File("transcript"),
        };
        if (result.Reference?.Length > ReferenceLimit)
            fields.Add("reference", $"String should have at most {ReferenceLimit} characters", "string_too_long");

        CheckCount(fields, "keyterms", result.Keyterms, KeytermLimit);
        CheckCount(fields, "webhook_ids", result.WebhookIds, WebhookLimit);
        errors = fields.Errors;
        return result;
    }

    private static void CheckCount(FieldReader fields, string name, IReadOnlyList<string> items, int limit)
    {
        if (items.Count > limit)
            fields.Add(name, $"List should have at most {limit} items after validation, not {items.Count}", "too_long");
    }
}
