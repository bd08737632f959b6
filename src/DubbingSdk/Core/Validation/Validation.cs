namespace DubbingSdk;

/// <summary>Validates requests where no body, form or query is made of them.</summary>
internal static class Validation
{
    /// <inheritdoc cref="IValidated.Validate"/>
    public static void Require(IValidated request) => request.Validate();
}
