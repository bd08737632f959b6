using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk.CambAi;

/// <summary>A folder of dubs and projects.</summary>
[DebuggerDisplay("{TeamId}: {Name}")]
public sealed class CambAiFolder
{
    /// <summary>The id that the service returns with the name.</summary>
    /// <remarks>The service does not document whether <see cref="CambAiDubRequest.FolderId"/> takes this id.</remarks>
    public long TeamId { get; set; }

    /// <summary>The name of the folder.</summary>
    public string? Name { get; set; }

    /// <summary>Members of the response that this version of the library does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
