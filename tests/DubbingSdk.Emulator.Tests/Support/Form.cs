using System.Net.Http.Headers;

namespace DubbingSdk.Emulator.Tests;

/// <summary>A multipart form, built field by field.</summary>
internal sealed class Form : List<(string Name, HttpContent Content)>
{
    public static Form Dub(string language = "es", double seconds = 10) => new Form().File("file", Sources.Wav(seconds)).Text("target_lang", language);

    public Form Text(string name, string value)
    {
        var content = new StringContent(value);
        content.Headers.ContentType = null;
        Add((name, content));
        return this;
    }

    public Form File(string name, byte[] bytes, string? type = "audio/wav", string fileName = "clip.wav") =>
        File(name, new ByteArrayContent(bytes), type, fileName);

    public Form File(string name, HttpContent content, string? type, string fileName)
    {
        content.Headers.ContentType = type is null ? null : new MediaTypeHeaderValue(type);
        content.Headers.ContentDisposition = new ContentDispositionHeaderValue("form-data") { Name = $"\"{name}\"", FileName = $"\"{fileName}\"" };
        Add((name, content));
        return this;
    }

    public MultipartFormDataContent ToContent()
    {
        var form = new MultipartFormDataContent();
        foreach (var (name, content) in this)
        {
            if (content.Headers.ContentDisposition is null)
                form.Add(content, name);
            else
                form.Add(content);
        }

        return form;
    }
}
