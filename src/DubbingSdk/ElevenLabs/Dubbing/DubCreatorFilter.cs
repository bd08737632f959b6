using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>Whose dubs to list.</summary>
[OpenValue]
[JsonConverter(typeof(OpenValueConverter<DubCreatorFilter>))]
public readonly partial record struct DubCreatorFilter
{
    public static partial class Values
    {
        /// <summary>Those of the key's user.</summary>
        public const string Personal = "personal";

        /// <summary>Those of the other members of the workspace.</summary>
        public const string Others = "others";

        /// <summary>All that the user may see.</summary>
        public const string All = "all";
    }
}
