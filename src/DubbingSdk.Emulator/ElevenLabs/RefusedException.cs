namespace DubbingSdk.Emulator.ElevenLabs;

/// <summary>Ends an operation with an answer that says why.</summary>
internal sealed class RefusedException(IResult answer) : Exception
{
    public IResult Answer => answer;

    public static void ThrowIfAny(IReadOnlyList<FieldError> errors)
    {
        if (errors.Count > 0)
        {
            throw new RefusedException(ElevenLabsErrors.Validation(errors));
        }
    }
}
