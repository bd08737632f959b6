using DubbingSdk.Emulator.Media.Probing;

namespace DubbingSdk.Emulator.Sources;

internal sealed record FetchedSource(string? DeclaredType, ProbedMedia? Media);
