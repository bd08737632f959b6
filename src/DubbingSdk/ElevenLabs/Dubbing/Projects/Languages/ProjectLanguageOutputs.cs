using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>The results of a language.</summary>
[DebuggerDisplay("a signed address: {LosslessAudio is not null}")]
public sealed class ProjectLanguageOutputs
{
    /// <summary>The signed address of the sound, which holds for about an hour. It is a credential: download it with <see cref="DubbingServiceClient.DownloadAsync(Uri, DubbingRequestOptions?, CancellationToken)"/>, which sends no key there.</summary>
    public Uri? LosslessAudio { get; set; }

    /// <summary>What the service sent beyond what this version knows.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
