namespace DubbingSdk;

/// <summary>How much of the body of an attempt was sent.</summary>
internal enum BodyState
{
    NotStarted,
    Partial,
    Complete,
}
