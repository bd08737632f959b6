namespace Parrot;

/// <summary>A language of a job at the server, and its progress.</summary>
/// <param name="code">The code of the language.</param>
/// <param name="failure">The reason it will fail for, if it will.</param>
internal sealed class ParrotLanguageProgress(string code, string? failure)
{
    private int _polls;

    public string Code => code;

    public bool IsDone => _polls > 1 && failure is null;

    public void Advance() => _polls++;

    public ParrotLanguage Report() => new(code, State, _polls > 1 ? failure : null);

    private string State => (_polls, failure) switch
    {
        (0, _) => "perched",
        (1, _) => "talking",
        (_, null) => "done",
        _ => "hoarse",
    };
}
