using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>The status of a render.</summary>
[OpenValue]
[JsonConverter(typeof(OpenValueConverter<RenderStatus>))]
public readonly partial record struct RenderStatus
{
    public static partial class Values
    {
        /// <summary>Completed. The file can be downloaded.</summary>
        public const string Complete = "complete";

        /// <summary>Rendering is in progress.</summary>
        public const string Processing = "processing";

        /// <summary>Failed. The service reports no reason.</summary>
        public const string Failed = "failed";
    }

    /// <summary>Whether the status is final. An unknown status is not.</summary>
    public bool IsTerminal => Value is Values.Complete or Values.Failed;
}
