namespace DubbingSdk.Emulator.Requests;

internal sealed class ReceivedForm(IReadOnlyList<FormPart> parts)
{
    public IReadOnlyList<FormPart> Parts => parts;

    /// <summary>Finds the last part with a name, as the services read repeated fields.</summary>
    public FormPart? Find(string name) => parts.LastOrDefault(part => string.Equals(part.Recorded.Name, name, StringComparison.Ordinal));
}
