using DubbingSdk.Emulator.Requests;

namespace DubbingSdk.Emulator.Calls;

/// <summary>Ends an operation with an error response.</summary>
internal sealed class RejectedException(IResult response) : Exception
{
    public IResult Response => response;

    public static void ThrowIfAny(IReadOnlyList<FieldError> errors) => ThrowIfAny(errors, FastApi.Validation);

    public static void ThrowIfAny(IReadOnlyList<FieldError> errors, Func<IReadOnlyList<FieldError>, IResult> response)
    {
        if (errors.Count > 0)
            throw new RejectedException(response(errors));
    }
}
