using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>A file of a request for a manual verification.</summary>
[DebuggerDisplay("{FileId}: {FileName}")]
public sealed class ManualVerificationFile
{
    /// <summary>The id of the file.</summary>
    public string FileId { get => field ?? string.Empty; set; }

    /// <summary>The name of the file.</summary>
    public string? FileName { get; set; }

    /// <summary>The media type of the file.</summary>
    public string? MimeType { get; set; }

    /// <summary>The size of the file, in bytes.</summary>
    public long SizeBytes { get; set; }

    /// <summary>The time of the upload.</summary>
    [JsonPropertyName("upload_date_unix")]
    [JsonConverter(typeof(UnixSecondsConverter))]
    public DateTimeOffset? UploadedAt { get; set; }

    /// <summary>Members of the response that this version of the library does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
