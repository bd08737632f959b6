using System.Text.Json.Serialization;

namespace DubbingSdk.ModelsLab;

/// <summary>How far a dub has come.</summary>
[OpenValue]
[JsonConverter(typeof(OpenValueConverter<ModelsLabStatus>))]
public readonly partial record struct ModelsLabStatus
{
    public static partial class Values
    {
        /// <summary>Done: the result is there.</summary>
        public const string Success = "success";

        /// <summary>Waiting or being worked on.</summary>
        public const string Processing = "processing";

        /// <summary>Given up; the reason is in the message.</summary>
        public const string Error = "error";

        /// <summary>The same as <see cref="Error"/>, in the words of a webhook.</summary>
        public const string Failed = "failed";
    }

    /// <summary>Whether nothing more will happen. An unknown status is not terminal.</summary>
    public bool IsTerminal => Value is Values.Success or Values.Error or Values.Failed;
}
