using DubbingSdk.Emulator.Requests;

namespace DubbingSdk.Emulator.CambAi.Files;

/// <summary>A file that is going to be uploaded.</summary>
internal sealed record FileOrder(string FileName, string ContentType) : IJsonRequest<FileOrder>
{
    public static IReadOnlyCollection<string> Fields { get; } = ["filename", "content_type"];

    public static FileOrder Read(JsonFields fields) => new(fields.DemandText("filename", 1), fields.DemandText("content_type", 1));
}
