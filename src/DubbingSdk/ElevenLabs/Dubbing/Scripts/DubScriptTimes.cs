namespace DubbingSdk;

/// <summary>A notation of the times of a script.</summary>
public enum DubScriptTimes
{
    /// <summary>Hours, minutes, seconds and milliseconds, such as <c>0:00:02,500</c>.</summary>
    Milliseconds,

    /// <summary>Seconds, such as <c>2.5</c>.</summary>
    Seconds,

    /// <summary>Hours, minutes, seconds and the number of the frame within the second, from 0, such as <c>0:00:02:15</c>.</summary>
    Frames,
}
