using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>Where a dub was started.</summary>
[OpenValue]
[JsonConverter(typeof(OpenValueConverter<DubCreationSource>))]
public readonly partial record struct DubCreationSource
{
    public static partial class Values
    {
        /// <summary>In a flow.</summary>
        public const string FlowNode = "flow_node";

        /// <summary>On the service's website.</summary>
        public const string DubbingUi = "dubbing_ui";

        /// <summary>Through the API, as this library does.</summary>
        public const string DubbingApi = "dubbing_api";
    }
}
