namespace DubbingSdk.Emulator.ElevenLabs.Dubbing.Resource;

/// <summary>Ends an operation with an answer that says why.</summary>
internal sealed class RefusedException(IResult answer) : Exception
{
    public IResult Answer => answer;
}
