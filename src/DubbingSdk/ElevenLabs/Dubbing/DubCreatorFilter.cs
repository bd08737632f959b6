using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>A filter of dubs by their creator.</summary>
[OpenValue]
[JsonConverter(typeof(OpenValueConverter<DubCreatorFilter>))]
public readonly partial record struct DubCreatorFilter
{
    public static partial class Values
    {
        /// <summary>The dubs of the user of the API key.</summary>
        public const string Personal = "personal";

        /// <summary>The dubs of the other members of the workspace.</summary>
        public const string Others = "others";

        /// <summary>All dubs that the user has access to.</summary>
        public const string All = "all";
    }
}
