namespace DubbingSdk.Emulator.ElevenLabs.Dubbing;

/// <summary>One piece of a job, and how many seconds of sound it is about.</summary>
internal sealed record JobStep(double Seconds, Action Work);
