namespace DubbingSdk.Emulator.ElevenLabs.Dubbing;

/// <summary>A step of a job, and the seconds of audio it processes.</summary>
internal sealed record JobStep(double Seconds, Action Work);
