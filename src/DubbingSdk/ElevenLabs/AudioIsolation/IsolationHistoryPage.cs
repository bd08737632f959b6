using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>A page of the history.</summary>
internal sealed class IsolationHistoryPage
{
    public IReadOnlyList<IsolationHistoryItem> Items { get => field ?? []; set; }

    public bool HasMore { get; set; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }

    /// <summary>Converts the page. Its cursor is the number of the next page, if there may be one.</summary>
    public DubbingPage<IsolationHistoryItem> ToPage(int? next, DubbingResponseMetadata metadata) =>
        new(Items, HasMore && Items.Count > 0 ? next?.ToString(CultureInfo.InvariantCulture) : null, metadata);
}
