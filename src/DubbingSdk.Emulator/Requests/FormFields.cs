namespace DubbingSdk.Emulator.Requests;

/// <summary>Reads typed values and files from a multipart form; an empty text counts as absent.</summary>
internal sealed class FormFields(ReceivedForm form) : FieldReader("body", name => FindText(form, name))
{
    public FormPart? File(string name)
    {
        var part = form.Find(name);
        if (part is { IsFile: false, Recorded.Length: > 0 })
            Add(name, "Expected UploadFile, received str", "value_error");

        return part is { IsFile: true } ? part : null;
    }

    public FormPart RequireFile(string name)
    {
        var part = File(name);
        if (part is null && form.Find(name) is not { Recorded.Length: > 0 })
            Add(name, "Field required", "missing");

        return part!;
    }

    private static string? FindText(ReceivedForm form, string name) =>
        form.Find(name) is { IsFile: false, Recorded.Text: { Length: > 0 } text } ? text : null;
}
