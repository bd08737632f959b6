using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk.ModelsLab;

/// <summary>A dub: its status and its result.</summary>
[DebuggerDisplay("{Id}: {Status}")]
public sealed class ModelsLabDub
{
    /// <summary>The id of the dub. A dub that is completed at once may have none.</summary>
    public string? Id { get; set; }

    /// <summary>The status of the dub.</summary>
    public ModelsLabStatus Status { get; set; }

    /// <summary>The URIs of the result, which need no API key. Empty until the dub is completed.</summary>
    public IReadOnlyList<Uri> Output { get => field ?? []; set; }

    /// <summary>The URI of the result, where the service returns a single one.</summary>
    [JsonPropertyName("output_url")]
    public Uri? OutputUri { get; set; }

    /// <summary>Alternative URIs of the same files.</summary>
    public IReadOnlyList<Uri> ProxyLinks { get => field ?? []; set; }

    /// <summary>The URIs that the files will have. They are not available before the status is <see cref="ModelsLabStatus.Success"/>.</summary>
    public IReadOnlyList<Uri> FutureLinks { get => field ?? []; set; }

    /// <summary>The time that the service expects the dub to take.</summary>
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? Eta { get; set; }

    /// <summary>The reason of a failure, or a message about the status.</summary>
    public string? Message { get => field ?? FindMisspelledMessage(); set; }

    /// <summary>The advice of the service.</summary>
    public string? Tip { get; set; }

    /// <summary>The URI that the service returns to poll the dub. The client does not use it: it polls below its own base address, so that no other host receives the API key.</summary>
    public Uri? FetchResult { get; set; }

    /// <summary>The time that the dub took.</summary>
    [JsonPropertyName("generationTime")]
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? GenerationTime { get; set; }

    /// <summary>The duration of the result.</summary>
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? AudioTime { get; set; }

    /// <summary>The value of <see cref="ModelsLabDubRequest.TrackId"/>, in the body of a webhook.</summary>
    public ModelsLabTrackId? TrackId { get; set; }

    /// <summary>Members of the response that this version of the library does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }

    /// <summary>Finds the URI of the dubbed file in any of the members that may contain it.</summary>
    /// <returns>The URI, which needs no API key; <see langword="null"/> when there is none yet.</returns>
    public Uri? FindOutput() => Status == ModelsLabStatus.Success ? Output.Append(OutputUri).Concat(ProxyLinks).OfType<Uri>().FirstOrDefault(WebAddress.IsFetchable) : null;

    internal bool HasFailed => Status == ModelsLabStatus.Error || Status == ModelsLabStatus.Failed;

    /// <summary>Returns the id, which <see cref="FetchResult"/> contains too.</summary>
    internal string? FindId() =>
        Id is { Length: > 0 } ? Id
        : FetchResult?.Segments is [.., "fetch/", var id] ? Uri.UnescapeDataString(id)
        : null;

    /// <summary>Returns the message of those responses that misspell its name.</summary>
    private string? FindMisspelledMessage() =>
        AdditionalProperties?.TryGetValue("messege", out var message) == true && message.ValueKind == JsonValueKind.String ? message.GetString() : null;
}
