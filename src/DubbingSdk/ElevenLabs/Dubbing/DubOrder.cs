using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>A sort key of dubs.</summary>
[OpenValue]
[JsonConverter(typeof(OpenValueConverter<DubOrder>))]
public readonly partial record struct DubOrder
{
    public static partial class Values
    {
        /// <summary>The time of creation.</summary>
        public const string CreatedAt = "created_at";

        /// <summary>The name.</summary>
        public const string Name = "name";
    }
}
