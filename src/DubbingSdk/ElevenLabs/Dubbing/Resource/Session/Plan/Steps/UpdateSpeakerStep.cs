namespace DubbingSdk;

internal sealed record UpdateSpeakerStep(StudioSpeaker Speaker, UpdateSpeakerRequest Request) : StudioStep;
