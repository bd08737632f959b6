using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>The review status of the labels of a voice.</summary>
[OpenValue]
[JsonConverter(typeof(OpenValueConverter<LabellingStatus>))]
public readonly partial record struct LabellingStatus
{
    public static partial class Values
    {
        /// <summary>In review.</summary>
        public const string InReview = "in_review";

        /// <summary>Review completed.</summary>
        public const string ReviewComplete = "review_complete";
    }
}
