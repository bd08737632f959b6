using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>The type of a resource of the reader application.</summary>
[OpenValue]
[JsonConverter(typeof(OpenValueConverter<ReaderResourceType>))]
public readonly partial record struct ReaderResourceType
{
    public static partial class Values
    {
        /// <summary>A text.</summary>
        public const string Read = "read";

        /// <summary>A collection of texts.</summary>
        public const string Collection = "collection";
    }
}
