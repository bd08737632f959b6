namespace DubbingSdk;

/// <summary>One call of a plan.</summary>
/// <remarks>A step refers to speakers and segments by their objects if an earlier step may create them: until then they have no id.</remarks>
internal abstract record StudioStep;
