using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>The outputs of a language.</summary>
[DebuggerDisplay("signed URI: {LosslessAudio is not null}")]
public sealed class ProjectLanguageOutputs
{
    /// <summary>The signed URI of the lossless audio, a credential that expires after about an hour. Download it with <see cref="DubbingServiceClient.DownloadAsync(Uri, DubbingRequestOptions?, CancellationToken)"/>, which sends no API key to it.</summary>
    public Uri? LosslessAudio { get; set; }

    /// <summary>Members of the response that this version of the library does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
