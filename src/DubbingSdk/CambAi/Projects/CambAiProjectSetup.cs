using System.Diagnostics;
using System.Text.Json;
using DubbingSdk.Pipeline;

namespace DubbingSdk.CambAi;

/// <summary>The state of the creation of a project.</summary>
/// <remarks>The service returns the projects. It does not document whether it also returns a status, as for other tasks; both are read.</remarks>
[DebuggerDisplay("{Projects.Count} projects")]
public sealed class CambAiProjectSetup
{
    /// <summary>The created projects. Empty until there is one.</summary>
    public IReadOnlyList<CambAiProject> Projects { get; set; } = [];

    /// <summary>The task, where the service returns one.</summary>
    public CambAiTask? Task { get; set; }

    /// <summary>Reads the projects or the task.</summary>
    internal static async ValueTask<DubbingResponse<CambAiProjectSetup>> ReadAsync(ApiResponse response) =>
        new(Read(await response.ReadTextAsync().ConfigureAwait(false)), response.Metadata);

    private static CambAiProjectSetup Read(string body) => body.AsSpan().Trim() switch
    {
        ['[', ..] => new() { Projects = ReadProjects(body) },
        "null" => new(),
        _ => new() { Task = CambAiTask.Read(body) },
    };

    internal static CambAiProject[] ReadProjects(string body) =>
        [.. (JsonSerializer.Deserialize(body, CambAiJsonContext.Default.CambAiProjectArray) ?? []).Where(project => project is not null)];
}
