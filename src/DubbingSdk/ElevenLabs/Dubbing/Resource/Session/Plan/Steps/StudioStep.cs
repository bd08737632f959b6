namespace DubbingSdk;

/// <summary>One call of a plan.</summary>
/// <remarks>A step names speakers and segments by their objects where a step before it may create them: until then they have no id.</remarks>
internal abstract record StudioStep;
