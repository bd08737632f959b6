using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>How the voices of a language are made.</summary>
[DebuggerDisplay("cloning strength {CloningStrength}")]
public sealed class ProjectVoiceSettings
{
    /// <summary>How close the voices come to those of the source, from 0 to 10.</summary>
    /// <value>Unset: 7.</value>
    public int? CloningStrength { get; set; }

    /// <summary>What the service sent beyond what this version knows.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }

    internal void Check()
    {
        if (CloningStrength is < 0 or > 10)
            throw new ArgumentException("CloningStrength must be from 0 to 10.", nameof(CloningStrength));
    }
}
