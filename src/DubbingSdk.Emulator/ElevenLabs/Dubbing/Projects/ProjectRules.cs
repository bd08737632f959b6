using System.Buffers;
using DubbingSdk.Emulator.Calls;

namespace DubbingSdk.Emulator.ElevenLabs.Dubbing.Projects;

/// <summary>Validates the fields of a project beyond their types.</summary>
internal sealed class ProjectRules(ElevenLabsOptions options, ElevenLabsErrors errors, WebhookOutbox webhooks)
{
    private const int KeytermLength = 50;
    private const int KeytermWords = 5;

    private static readonly SearchValues<char> NotInKeyterms = SearchValues.Create(@"<>{}[]\`");

    private readonly DubRules _dubRules = new(errors);

    public Response? Check(HttpContext context, ProjectForm form) =>
        CheckSource(context, form)
        ?? _dubRules.CheckType(context, form.File)
        ?? CheckSize(context, form)
        ?? CheckModel(context, form)
        ?? CheckKeyterms(context, form)
        ?? CheckWebhooks(context, form)
        ?? CheckLanguages(context, form);

    private Response? CheckSource(HttpContext context, ProjectForm form) => form switch
    {
        { File: not null, SourceUrl: not null } => Invalid(context, "Provide either file or source_url, not both.", "source_url"),
        { File: null, SourceUrl: null } => errors.BadRequest(context, "missing_required_field", "Provide either file or source_url.", "file"),
        { SourceUrl: { } url } when !DubRules.IsHttpUri(url) => Invalid(context, "source_url is not a valid URL.", "source_url"),
        _ => null,
    };

    private Response? CheckSize(HttpContext context, ProjectForm form) => form.File?.Recorded.Length > options.MaximumProjectFileSize
        ? errors.Create(context, StatusCodes.Status413PayloadTooLarge, "request_too_large", "The file is larger than a project allows.", "file")
        : null;

    private Response? CheckModel(HttpContext context, ProjectForm form) => form.Model is null || ProjectModels.All.Contains(form.Model)
        ? null
        : errors.BadRequest(context, "unsupported_model", $"The model '{form.Model}' does not dub.", "model_id");

    private Response? CheckKeyterms(HttpContext context, ProjectForm form)
    {
        var wrong = form.Keyterms.FirstOrDefault(term => term.Length is 0 or > KeytermLength
            || term.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length > KeytermWords
            || term.AsSpan().ContainsAny(NotInKeyterms));
        return wrong is null
            ? null
            : Invalid(context, $"The key term '{wrong}' is empty, too long, or has characters that are not allowed.", "keyterms");
    }

    private Response? CheckWebhooks(HttpContext context, ProjectForm form) => form.WebhookIds.FirstOrDefault(id => !webhooks.HasEndpoint(id)) is { } unknown
        ? Invalid(context, $"There is no webhook '{unknown}'.", "webhook_ids")
        : null;

    private Response? CheckLanguages(HttpContext context, ProjectForm form) => form is { Transcript: not null, SourceLanguage: null }
        ? errors.BadRequest(context, "missing_required_field", "A transcript needs source_language.", "source_language")
        : null;

    private Response Invalid(HttpContext context, string message, string parameter) =>
        errors.BadRequest(context, "invalid_parameters", message, parameter);
}
