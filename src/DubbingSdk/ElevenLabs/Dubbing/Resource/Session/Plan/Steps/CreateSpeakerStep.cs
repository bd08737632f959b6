namespace DubbingSdk;

internal sealed record CreateSpeakerStep(StudioSpeaker Speaker, CreateSpeakerRequest Request) : StudioStep;
