using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>The role of a user in a workspace.</summary>
[OpenValue]
[JsonConverter(typeof(OpenValueConverter<SeatType>))]
public readonly partial record struct SeatType
{
    public static partial class Values
    {
        /// <summary>Administers it.</summary>
        public const string WorkspaceAdmin = "workspace_admin";

        /// <summary>Works in it.</summary>
        public const string WorkspaceMember = "workspace_member";

        /// <summary>Works in it with fewer rights.</summary>
        public const string WorkspaceLiteMember = "workspace_lite_member";
    }
}
