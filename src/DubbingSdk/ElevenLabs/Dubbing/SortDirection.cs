using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>In which direction to order.</summary>
[OpenValue]
[JsonConverter(typeof(OpenValueConverter<SortDirection>))]
public readonly partial record struct SortDirection
{
    public static partial class Values
    {
        /// <summary>From the newest, or from Z.</summary>
        public const string Descending = "DESCENDING";

        /// <summary>From the oldest, or from A.</summary>
        public const string Ascending = "ASCENDING";
    }
}
