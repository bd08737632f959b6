using Microsoft.Extensions.Options;

namespace DubbingSdk;

/// <summary>Checks the options of the webhooks when the application starts.</summary>
internal sealed class DubbingWebhookOptionsValidator(string? sectionPath) : IValidateOptions<DubbingWebhookOptions>
{
    public ValidateOptionsResult Validate(string? name, DubbingWebhookOptions options)
    {
        var mistakes = options.FindMistakes(NameOf).ToList();
        return mistakes.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(mistakes);
    }

    private string NameOf(string property) => sectionPath is null ? $"{nameof(DubbingWebhookOptions)}.{property}" : $"{sectionPath}:{property}";
}
