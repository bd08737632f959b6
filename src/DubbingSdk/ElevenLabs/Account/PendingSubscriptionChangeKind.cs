using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>The kind of a scheduled change of a subscription.</summary>
[OpenValue]
[JsonConverter(typeof(OpenValueConverter<PendingSubscriptionChangeKind>))]
public readonly partial record struct PendingSubscriptionChangeKind
{
    public static partial class Values
    {
        /// <summary>A change to another plan.</summary>
        public const string Change = "change";

        /// <summary>The end of the subscription.</summary>
        public const string Cancellation = "cancellation";
    }
}
