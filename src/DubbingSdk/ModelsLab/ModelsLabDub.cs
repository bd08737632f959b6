using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk.ModelsLab;

/// <summary>A dub: how far it has come, and what came of it.</summary>
[DebuggerDisplay("{Id}: {Status}")]
public sealed class ModelsLabDub
{
    /// <summary>The id of the dub. A dub that is done at once may have none.</summary>
    public string? Id { get; set; }

    /// <summary>How far the dub has come.</summary>
    public ModelsLabStatus Status { get; set; }

    /// <summary>The addresses of the result, which need no key. Empty until it is there.</summary>
    public IReadOnlyList<Uri> Output { get => field ?? []; set; }

    /// <summary>The address of the result, where the service sends one alone.</summary>
    [JsonPropertyName("output_url")]
    public Uri? OutputUri { get; set; }

    /// <summary>The same files elsewhere.</summary>
    public IReadOnlyList<Uri> ProxyLinks { get => field ?? []; set; }

    /// <summary>Where the files will be. They are not there before the status is <see cref="ModelsLabStatus.Success"/>.</summary>
    public IReadOnlyList<Uri> FutureLinks { get => field ?? []; set; }

    /// <summary>How long the service expects the dub to take.</summary>
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? Eta { get; set; }

    /// <summary>Why the dub failed, or a word on its state.</summary>
    public string? Message { get => field ?? Misspelt(); set; }

    /// <summary>Advice of the service.</summary>
    public string? Tip { get; set; }

    /// <summary>Where the service says that the result can be asked for. The client asks at its own address instead, so that the key goes nowhere else.</summary>
    public Uri? FetchResult { get; set; }

    /// <summary>How long the work took.</summary>
    [JsonPropertyName("generationTime")]
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? GenerationTime { get; set; }

    /// <summary>The length of the result.</summary>
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? AudioTime { get; set; }

    /// <summary>The text or number of yours, in what is sent to a webhook.</summary>
    public ModelsLabTrackId? TrackId { get; set; }

    /// <summary>What the service sent beyond what this version knows.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }

    /// <summary>Finds the address of the dubbed file in any of the places where the service names it.</summary>
    /// <returns>The address, which needs no key; <see langword="null"/> when there is none yet.</returns>
    public Uri? FindOutput() => Status == ModelsLabStatus.Success ? Output.Append(OutputUri).Concat(ProxyLinks).OfType<Uri>().FirstOrDefault(WebAddress.IsFetchable) : null;

    internal bool HasFailed => Status == ModelsLabStatus.Error || Status == ModelsLabStatus.Failed;

    /// <summary>The id, which the address to ask at holds too.</summary>
    internal string? FindId() =>
        Id is { Length: > 0 } ? Id
        : FetchResult?.Segments is [.., "fetch/", var id] ? Uri.UnescapeDataString(id)
        : null;

    /// <summary>The message as some of the service's routes spell it.</summary>
    private string? Misspelt() =>
        AdditionalProperties?.TryGetValue("messege", out var message) == true && message.ValueKind == JsonValueKind.String ? message.GetString() : null;
}
