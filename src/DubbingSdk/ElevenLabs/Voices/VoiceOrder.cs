namespace DubbingSdk;

/// <summary>The properties by which voices can be ordered.</summary>
public static class VoiceOrder
{
    /// <summary>The time of creation.</summary>
    public const string CreatedAt = "created_at_unix";

    /// <summary>The name.</summary>
    public const string Name = "name";
}
