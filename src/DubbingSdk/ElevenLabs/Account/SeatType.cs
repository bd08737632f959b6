using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>The role of a user in a workspace.</summary>
[OpenValue]
[JsonConverter(typeof(OpenValueConverter<SeatType>))]
public readonly partial record struct SeatType
{
    public static partial class Values
    {
        /// <summary>Administrator.</summary>
        public const string WorkspaceAdmin = "workspace_admin";

        /// <summary>Member.</summary>
        public const string WorkspaceMember = "workspace_member";

        /// <summary>Member with fewer permissions.</summary>
        public const string WorkspaceLiteMember = "workspace_lite_member";
    }
}
