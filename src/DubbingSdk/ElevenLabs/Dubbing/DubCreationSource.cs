using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>The place where a dub was created.</summary>
[OpenValue]
[JsonConverter(typeof(OpenValueConverter<DubCreationSource>))]
public readonly partial record struct DubCreationSource
{
    public static partial class Values
    {
        /// <summary>A node of a flow.</summary>
        public const string FlowNode = "flow_node";

        /// <summary>The website of the service.</summary>
        public const string DubbingUi = "dubbing_ui";

        /// <summary>The API, which this library uses.</summary>
        public const string DubbingApi = "dubbing_api";
    }
}
