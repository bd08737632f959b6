using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>A file that was handed in to verify the owner of a voice.</summary>
[DebuggerDisplay("{FileId}: {FileName}")]
public sealed class ManualVerificationFile
{
    /// <summary>The id of the file.</summary>
    public string FileId { get => field ?? string.Empty; set; }

    /// <summary>The name of the file.</summary>
    public string? FileName { get; set; }

    /// <summary>The media type of the file.</summary>
    public string? MimeType { get; set; }

    /// <summary>The length of the file in bytes.</summary>
    public long SizeBytes { get; set; }

    /// <summary>When it was sent.</summary>
    [JsonPropertyName("upload_date_unix")]
    [JsonConverter(typeof(UnixSecondsConverter))]
    public DateTimeOffset? UploadedAt { get; set; }

    /// <summary>What the service sent beyond what this version knows.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
