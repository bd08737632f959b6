using DubbingSdk.Emulator.Calls;
using DubbingSdk.Emulator.Requests;

namespace DubbingSdk.Emulator.ElevenLabs.Dubbing;

/// <summary>Validates fields beyond their types.</summary>
internal sealed class DubRules(ElevenLabsErrors errors)
{
    private const string CsvHeader = "speaker,start_time,end_time,transcription,translation";
    private const string UnknownType = "application/octet-stream";

    public Response? Check(HttpContext context, DubForm form) =>
        CheckSource(context, form)
        ?? CheckType(context, form.File)
        ?? (form.IsManual ? CheckManual(context, form) : CheckAutomatic(context, form))
        ?? CheckRange(context, form);

    private Response? CheckSource(HttpContext context, DubForm form)
    {
        var isGiven = form.File is not null || form.SourceUrl is not null || (form.IsManual && form.Foreground is not null);
        return form switch
        {
            { File: not null, SourceUrl: not null } => Invalid(context, "Provide either file or source_url, not both.", "source_url"),
            _ when !isGiven => errors.BadRequest(context, "missing_required_field", "Provide either file or source_url.", "file"),
            { SourceUrl: { } url } when !IsHttpUri(url) => Invalid(context, "source_url is not a valid URL.", "source_url"),
            _ => null,
        };
    }

    public static bool IsHttpUri(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https";

    public Response? CheckType(HttpContext context, FormPart? file)
    {
        var type = file?.Recorded.ContentType ?? UnknownType;
        var isMedia = type.StartsWith("audio/", StringComparison.OrdinalIgnoreCase) || type.StartsWith("video/", StringComparison.OrdinalIgnoreCase);
        return file is null || isMedia ? null : errors.BadRequest(context, "invalid_file_type", $"unsupported content type {type}", "file");
    }

    private Response? CheckAutomatic(HttpContext context, DubForm form)
    {
        if (form.TargetLanguage is null && !form.IsStudio)
            return errors.BadRequest(context, "empty_target_language", "target_lang is required unless dubbing_studio is true.", "target_lang");

        var hasTracks = form.Foreground is not null || form.Background is not null;
        return hasTracks && form.Csv is null
            ? Invalid(context, "foreground_audio_file and background_audio_file need csv_file.", "csv_file")
            : null;
    }

    private Response? CheckManual(HttpContext context, DubForm form)
    {
        var missing = form switch
        {
            { Csv: null } => "csv_file",
            { Foreground: null } => "foreground_audio_file",
            { Background: null } => "background_audio_file",
            { TargetLanguage: null } => "target_lang",
            _ => null,
        };
        return missing is null
            ? CheckCsv(context, form.Csv!)
            : errors.BadRequest(context, "missing_required_field", $"{missing} is required in manual mode.", missing);
    }

    private Response? CheckCsv(HttpContext context, FormPart csv)
    {
        var header = csv.Head.TrimStart('\uFEFF').Split('\n')[0].Trim();
        return header.Replace("\"", "", StringComparison.Ordinal) is CsvHeader
            ? null
            : Invalid(context, $"Unable to parse csv. Required columns: {CsvHeader}", "csv_file");
    }

    private Response? CheckRange(HttpContext context, DubForm form) => form.EndTime <= (form.StartTime ?? 0)
        ? Invalid(context, "end_time must be greater than start_time.", "end_time")
        : null;

    private Response Invalid(HttpContext context, string message, string parameter) =>
        errors.BadRequest(context, "invalid_parameters", message, parameter);
}
