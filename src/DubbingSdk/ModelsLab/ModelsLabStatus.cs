using System.Text.Json.Serialization;

namespace DubbingSdk.ModelsLab;

/// <summary>The status of a dub.</summary>
[OpenValue]
[JsonConverter(typeof(OpenValueConverter<ModelsLabStatus>))]
public readonly partial record struct ModelsLabStatus
{
    public static partial class Values
    {
        /// <summary>Completed. The result is available.</summary>
        public const string Success = "success";

        /// <summary>Queued or in progress.</summary>
        public const string Processing = "processing";

        /// <summary>Failed. <see cref="ModelsLabDub.Message"/> has the reason.</summary>
        public const string Error = "error";

        /// <summary>Failed, as a webhook reports it. Equivalent to <see cref="Error"/>.</summary>
        public const string Failed = "failed";
    }

    /// <summary>Whether the status is terminal: completed or failed. An unknown status is not.</summary>
    public bool IsTerminal => Value is Values.Success or Values.Error or Values.Failed;
}
