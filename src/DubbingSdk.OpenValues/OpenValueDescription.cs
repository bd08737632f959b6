namespace DubbingSdk.OpenValues;

/// <summary>The input of the generated part of an open value. Equal descriptions have equal output, so it is generated once.</summary>
internal sealed record OpenValueDescription(string Namespace, string Name, EquatableList<KnownValue> Values, EquatableList<Problem> Problems)
{
    /// <summary>Whether the generated part can be written. If not, it would only add errors to the one that is reported.</summary>
    public bool CanBeWritten => !Problems.Any(problem => Rules.NotPartial.Equals(problem.Rule) || Rules.NoValues.Equals(problem.Rule));
}
