using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>How far a render has come.</summary>
[OpenValue]
[JsonConverter(typeof(OpenValueConverter<RenderStatus>))]
public readonly partial record struct RenderStatus
{
    public static partial class Values
    {
        /// <summary>Done: the file can be downloaded.</summary>
        public const string Complete = "complete";

        /// <summary>Being made.</summary>
        public const string Processing = "processing";

        /// <summary>Given up; the service gives no reason.</summary>
        public const string Failed = "failed";
    }

    /// <summary>Whether nothing more will happen. An unknown status is not terminal.</summary>
    public bool IsTerminal => Value is Values.Complete or Values.Failed;
}
