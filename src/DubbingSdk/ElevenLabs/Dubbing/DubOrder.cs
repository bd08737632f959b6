using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>What to order dubs by.</summary>
[OpenValue]
[JsonConverter(typeof(OpenValueConverter<DubOrder>))]
public readonly partial record struct DubOrder
{
    public static partial class Values
    {
        /// <summary>The time they were started.</summary>
        public const string CreatedAt = "created_at";

        /// <summary>Their name.</summary>
        public const string Name = "name";
    }
}
