using Microsoft.Extensions.Options;

namespace DubbingSdk;

/// <summary>Validates the options of the webhooks when the application starts.</summary>
internal sealed class DubbingWebhookOptionsValidator(string? sectionPath) : IValidateOptions<DubbingWebhookOptions>
{
    public ValidateOptionsResult Validate(string? name, DubbingWebhookOptions options)
    {
        var errors = options.FindMistakes(NameOf).ToList();
        return errors.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(errors);
    }

    private string NameOf(string property) => sectionPath is null ? $"{nameof(DubbingWebhookOptions)}.{property}" : $"{sectionPath}:{property}";
}
