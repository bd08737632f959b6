using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>The generation of models a dub was made with.</summary>
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
