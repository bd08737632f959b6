using System.Diagnostics;
using System.Text.Json;
using DubbingSdk.Pipeline;

namespace DubbingSdk.CambAi;

/// <summary>What the service says of the setting up of a project.</summary>
/// <remarks>It answers with the projects that there are. Whether it ever answers as for other tasks, with a status, is not documented.</remarks>
[DebuggerDisplay("{Projects.Count} projects")]
public sealed class CambAiProjectSetup
{
    /// <summary>The projects that are set up. Empty until there is one.</summary>
    public IReadOnlyList<CambAiProject> Projects { get; set; } = [];

    /// <summary>How far the task has come, where the service says so.</summary>
    public CambAiTask? Task { get; set; }

    /// <summary>Reads either form, the projects or the task.</summary>
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
