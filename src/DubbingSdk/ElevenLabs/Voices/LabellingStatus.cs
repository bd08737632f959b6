using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>Whether the labels of a voice were looked at.</summary>
[OpenValue]
[JsonConverter(typeof(OpenValueConverter<LabellingStatus>))]
public readonly partial record struct LabellingStatus
{
    public static partial class Values
    {
        /// <summary>Not yet.</summary>
        public const string InReview = "in_review";

        /// <summary>They were.</summary>
        public const string ReviewComplete = "review_complete";
    }
}
