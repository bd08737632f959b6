using DubbingSdk.Emulator.Media.Probing;

namespace DubbingSdk.Emulator.Requests;

internal sealed record FetchedSource(string? DeclaredType, ProbedMedia? Media);
