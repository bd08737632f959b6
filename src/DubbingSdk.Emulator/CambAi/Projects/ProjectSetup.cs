using System.Globalization;
using System.Text.Json.Nodes;
using DubbingSdk.Emulator.CambAi.Tasks;
using DubbingSdk.Emulator.Sources;

namespace DubbingSdk.Emulator.CambAi.Projects;

/// <summary>A project that is set up, with its request and source.</summary>
internal sealed class ProjectSetup(TaskPlan plan, ProjectSetupRequest request, DubSource source) : ServiceTask(plan)
{
    public JsonObject ToJson(string serviceUri) => new()
    {
        ["run_id"] = RunId,
        ["project_details"] = new JsonObject
        {
            ["project_name"] = request.Name ?? source.Name,
            ["project_description"] = request.Description,
            ["created_at"] = CreatedAt.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffffzzz", CultureInfo.InvariantCulture),
            ["source_language"] = request.Source.Id,
            ["target_languages"] = new JsonArray([.. request.Targets.Select(language => (JsonNode)language.Id)]),
            ["duration"] = source.Seconds,
            ["folder_id"] = request.FolderId,
            ["studio_url"] = string.Create(CultureInfo.InvariantCulture, $"{serviceUri}/studio/{RunId}"),
        },
    };
}
