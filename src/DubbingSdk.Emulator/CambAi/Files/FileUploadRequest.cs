using DubbingSdk.Emulator.Requests;

namespace DubbingSdk.Emulator.CambAi.Files;

/// <summary>The body of a request for an upload URL.</summary>
internal sealed record FileUploadRequest(string FileName, string ContentType) : IJsonRequest<FileUploadRequest>
{
    public static IReadOnlyCollection<string> Fields { get; } = ["filename", "content_type"];

    public static FileUploadRequest Read(JsonFields fields) => new(fields.RequireText("filename", 1), fields.RequireText("content_type", 1));
}
