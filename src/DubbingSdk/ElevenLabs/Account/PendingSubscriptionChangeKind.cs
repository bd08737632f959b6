using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>What will happen to a plan.</summary>
[OpenValue]
[JsonConverter(typeof(OpenValueConverter<PendingSubscriptionChangeKind>))]
public readonly partial record struct PendingSubscriptionChangeKind
{
    public static partial class Values
    {
        /// <summary>Another plan follows.</summary>
        public const string Change = "change";

        /// <summary>It ends.</summary>
        public const string Cancellation = "cancellation";
    }
}
