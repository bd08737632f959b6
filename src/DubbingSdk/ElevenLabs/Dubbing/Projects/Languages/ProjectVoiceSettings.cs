using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>The settings of the voices of a project language.</summary>
[DebuggerDisplay("cloning strength {CloningStrength}")]
public sealed class ProjectVoiceSettings
{
    /// <summary>The similarity of the voices to those of the source, from 0 to 10.</summary>
    /// <value>Unset: 7.</value>
    public int? CloningStrength { get; set; }

    /// <summary>Members of the response that this version of the library does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }

    internal void Check()
    {
        if (CloningStrength is < 0 or > 10)
            throw new ArgumentException("CloningStrength must be from 0 to 10.", nameof(CloningStrength));
    }
}
