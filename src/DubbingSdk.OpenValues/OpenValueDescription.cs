namespace DubbingSdk.OpenValues;

/// <summary>All that the generated half of an open value depends on. Two that are equal have the same half, so it is not written again.</summary>
internal sealed record OpenValueDescription(string Namespace, string Name, EquatableList<KnownValue> Values, EquatableList<Problem> Problems)
{
    /// <summary>Gets whether a second half is possible: another one would only add errors to the one that is reported.</summary>
    public bool CanBeWritten => !Problems.Any(problem => Rules.NotPartial.Equals(problem.Rule) || Rules.NoValues.Equals(problem.Rule));
}
