using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>A generation of dubbing models.</summary>
[OpenValue]
[JsonConverter(typeof(OpenValueConverter<DubbingModel>))]
public readonly partial record struct DubbingModel
{
    public static partial class Values
    {
        /// <summary>The first generation.</summary>
        public const string DubbingV1 = "dubbing_v1";

        /// <summary>The second generation.</summary>
        public const string DubbingV2 = "dubbing_v2";
    }
}
