using DubbingSdk.Emulator.Requests;


namespace DubbingSdk.Emulator.CambAi.Files;

/// <summary>A file that is going to be uploaded.</summary>
internal sealed record FileUploadRequest(string FileName, string ContentType) : IJsonRequest<FileUploadRequest>
{
    public static IReadOnlyCollection<string> Fields { get; } = ["filename", "content_type"];

    public static FileUploadRequest Read(JsonFields fields) => new(fields.DemandText("filename", 1), fields.DemandText("content_type", 1));
}
