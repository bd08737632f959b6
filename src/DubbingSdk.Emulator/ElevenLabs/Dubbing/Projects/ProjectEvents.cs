using System.Text.Json.Nodes;

namespace DubbingSdk.Emulator.ElevenLabs.Dubbing.Projects;

/// <summary>Sends the events of projects to their webhooks.</summary>
internal sealed class ProjectEvents(ProjectJson json, WebhookOutbox webhooks)
{
    public void SendProject(Project project) =>
        Send(project, project.Stage == ProjectStage.Failed ? "dubbing_project_failed" : "dubbing_project_ready", project.UpdatedAt, json.Project(project, true));

    public void SendLanguage(Project project, ProjectLanguage language)
    {
        var type = language.Stage == LanguageStage.Failed ? "dubbing_language_failed" : "dubbing_language_completed";
        Send(project, type, language.UpdatedAt, json.Language(project, language));
    }

    private void Send(Project project, string type, DateTimeOffset at, JsonObject data)
    {
        foreach (var id in project.WebhookIds)
            webhooks.Send(id, type, at, data);
    }
}
