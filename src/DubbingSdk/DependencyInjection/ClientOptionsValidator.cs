using Microsoft.Extensions.Options;

namespace DubbingSdk;

/// <summary>Validates the options of one registered client when the application starts.</summary>
internal sealed class ClientOptionsValidator<TOptions>(string clientName, bool allowEnvironmentKey, string? sectionPath) : IValidateOptions<TOptions>
    where TOptions : DubbingServiceOptions
{
    public ValidateOptionsResult Validate(string? name, TOptions options)
    {
        if (name != clientName)
            return ValidateOptionsResult.Skip;

        var environmentKey = allowEnvironmentKey ? options.EnvironmentKey() : null;
        var errors = options.FindErrors(environmentKey, NameOf).ToList();
        return errors.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(errors);
    }

    private string NameOf(string property) => sectionPath is null ? $"{typeof(TOptions).Name}.{property}" : $"{sectionPath}:{property.Replace('.', ':')}";
}
