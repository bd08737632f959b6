using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>A sort direction.</summary>
[OpenValue]
[JsonConverter(typeof(OpenValueConverter<SortDirection>))]
public readonly partial record struct SortDirection
{
    public static partial class Values
    {
        /// <summary>Newest first, or from Z to A.</summary>
        public const string Descending = "DESCENDING";

        /// <summary>Oldest first, or from A to Z.</summary>
        public const string Ascending = "ASCENDING";
    }
}
