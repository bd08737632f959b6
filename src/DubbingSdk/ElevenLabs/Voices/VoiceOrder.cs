namespace DubbingSdk;

/// <summary>What voices can be ordered by.</summary>
public static class VoiceOrder
{
    /// <summary>The time they were made.</summary>
    public const string CreatedAt = "created_at_unix";

    /// <summary>Their names.</summary>
    public const string Name = "name";
}
