using Microsoft.Extensions.Options;

namespace DubbingSdk;

/// <summary>Checks the options of one registered client when the application starts.</summary>
internal sealed class DubbingClientOptionsValidator(string clientName, bool allowEnvironmentKey, string? sectionPath) : IValidateOptions<DubbingClientOptions>
{
    public ValidateOptionsResult Validate(string? name, DubbingClientOptions options)
    {
        if (name != clientName)
            return ValidateOptionsResult.Skip;

        var environmentKey = allowEnvironmentKey ? DubbingClientSetup.EnvironmentKey(options) : null;
        var mistakes = options.FindMistakes(environmentKey, NameOf).ToList();
        return mistakes.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(mistakes);
    }

    private string NameOf(string property) => sectionPath is null ? $"{nameof(DubbingClientOptions)}.{property}" : $"{sectionPath}:{property}";
}
