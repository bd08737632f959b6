namespace DubbingSdk;

/// <summary>How far the body of an attempt got.</summary>
internal enum BodyState
{
    NotStarted,
    Partial,
    Complete,
}
