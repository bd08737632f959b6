using System.Globalization;
using System.Text.Json.Nodes;
using DubbingSdk.Emulator.Sources;
using DubbingSdk.Emulator.State;

namespace DubbingSdk.Emulator.ElevenLabs.Dubbing.Projects;

/// <summary>Writes projects and their languages, with new signed URLs.</summary>
internal sealed class ProjectJson(EmulatorState state)
{
    private ElevenLabsOptions Options => state.Options.ElevenLabs;

    public JsonObject Project(Project project, bool withLanguages) => new()
    {
        ["project_id"] = project.Id,
        ["status"] = project.Status,
        ["reference"] = project.Reference,
        ["source_language"] = project.GivenLanguage,
        ["model_id"] = project.Model,
        ["media"] = project.Media is { } media ? Media(media) : null,
        ["language_ids"] = Texts(withLanguages ? project.Languages.Select(language => language.Id) : []),
        ["webhook_ids"] = Texts(project.WebhookIds),
        ["revision"] = project.Revision,
        ["error"] = project.Error is { } error ? Error(error) : null,
        ["warnings"] = Warnings(project),
        ["created_at"] = Time(project.CreatedAt),
        ["updated_at"] = Time(project.UpdatedAt),
    };

    public JsonObject Language(Project project, ProjectLanguage language) => new()
    {
        ["language_id"] = language.Id,
        ["project_id"] = project.Id,
        ["target_language"] = language.Code,
        ["status"] = language.Status,
        ["model_id"] = project.Model,
        ["voice_settings"] = new JsonObject { ["cloning_strength"] = language.CloningStrength },
        ["outputs"] = language.Output is { } output ? new JsonObject { ["lossless_audio"] = state.Media.SignedUrl(project.Origin, output) } : null,
        ["revision"] = language.Revision,
        ["output_revision"] = language.OutputRevision,
        ["error"] = language.Error is { } error ? Error(error) : null,
        ["warnings"] = Warnings(project),
        ["created_at"] = Time(language.CreatedAt),
        ["updated_at"] = Time(language.UpdatedAt),
    };

    private static JsonObject Media(DubSource media) => new()
    {
        ["filename"] = media.Name,
        ["duration_s"] = media.Seconds,
        ["has_video"] = media.IsVideo,
        ["mime_type"] = media.ContentType,
    };

    private JsonObject Error(ProjectError error) => Options.ProjectErrorsWithMessageType
        ? new() { ["message_type"] = error.Code, ["error"] = error.Message }
        : new() { ["code"] = error.Code, ["message"] = error.Message, ["retryable"] = error.IsRetryable };

    private JsonArray Warnings(Project project)
    {
        if (!Options.VoicesNotPermitted || project.Stage != ProjectStage.Ready)
            return [];

        return new JsonArray(new JsonObject
        {
            ["type"] = "voices_not_permitted",
            ["speaker_ids"] = Texts(project.SpeakerIds),
            ["message"] = "The voices of these speakers may not be cloned.",
        });
    }

    private static JsonArray Texts(IEnumerable<string> texts) => new([.. texts.Select(text => (JsonNode)text)]);

    private static string Time(DateTimeOffset time) => time.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffffzzz", CultureInfo.InvariantCulture);
}
