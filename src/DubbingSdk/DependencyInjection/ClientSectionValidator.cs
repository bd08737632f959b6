using Microsoft.Extensions.Options;

namespace DubbingSdk;

/// <summary>Reports unknown members and invalid values of the configuration section of one registered client when the application starts.</summary>
internal sealed class ClientSectionValidator<TOptions>(string clientName, ClientSection section, IEnumerable<BoundSection> bound) : IValidateOptions<TOptions>
    where TOptions : DubbingServiceOptions
{
    public ValidateOptionsResult Validate(string? name, TOptions options)
    {
        if (name != clientName)
            return ValidateOptionsResult.Skip;

        var errors = section.FindErrors(bound.Select(static other => other.Path));
        return errors.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(errors);
    }
}
