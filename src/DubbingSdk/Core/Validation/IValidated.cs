namespace DubbingSdk;

/// <summary>A request that validates itself. What turns it into a body, a form or a query calls that, so no client method has to.</summary>
internal interface IValidated
{
    /// <summary>Validates the request, before anything is sent and before a source is opened.</summary>
    /// <exception cref="ArgumentException">A property has a value that the service does not accept.</exception>
    void Validate();
}
