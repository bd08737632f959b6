using System.Text.Json.Nodes;
using DubbingSdk.Emulator.Calls;

namespace DubbingSdk.Emulator.ElevenLabs.Dubbing.Resource;

/// <summary>A request for a resource, with lookups and checks that reject it.</summary>
internal sealed class ResourceCall(Call call, StudioResource resource, DateTimeOffset now, ElevenLabsErrors errors)
{
    /// <summary>The tolerance for times after the end, as floating-point sums are not exact.</summary>
    private const double Tolerance = 0.001;

    public StudioResource Resource => resource;

    public HttpContext Context => call.Context;

    public DateTimeOffset Now => now;

    public string Route(string name) => call.Route(name);

    public StudioSegment Segment(string id) =>
        resource.Segments.Find(segment => segment.Id == id) ?? throw NotFound("segment_not_found", $"There is no segment '{id}'.");

    public StudioSpeaker Speaker(string id) =>
        resource.Speakers.Find(speaker => speaker.Id == id) ?? throw NotFound("speaker_not_found", $"There is no speaker '{id}'.");

    /// <summary>Returns a target language in the spelling in which it was added.</summary>
    public string TargetLanguage(string language) => resource.TargetLanguages.Find(known => IsSame(known, language))
        ?? throw NotFound("language_not_found", $"The dub has no language '{language}'.");

    public bool IsSource(string language) => IsSame(resource.Dub.SourceLanguage, language);

    public bool IsTarget(string language) => resource.TargetLanguages.Exists(known => IsSame(known, language));

    /// <summary>Rejects a time that ends before it begins, or that lies outside the media.</summary>
    public void CheckTime(double start, double end)
    {
        if (start < 0)
            throw Invalid("start_time must not be negative.", "start_time");
        if (end <= start)
            throw Invalid("end_time must be greater than start_time.", "end_time");
        if (end > resource.Dub.Seconds + Tolerance)
            throw Invalid("end_time lies behind the end of the media.", "end_time");
    }

    /// <summary>Records a change and creates the response with the new version.</summary>
    public Response Changed(int status = StatusCodes.Status200OK, params (string Name, string Value)[] more)
    {
        var body = new JsonObject { ["version"] = resource.Change() };
        foreach (var (name, value) in more)
            body[name] = value;

        return Response.Json(body, status);
    }

    public RejectedException Invalid(string message, string parameter) =>
        new(errors.BadRequest(call.Context, "invalid_parameters", message, parameter));

    private static bool IsSame(string language, string other) => language.Equals(other, StringComparison.OrdinalIgnoreCase);

    private RejectedException NotFound(string code, string message) =>
        new(errors.AboutDub(call.Context, StatusCodes.Status404NotFound, code, message));
}
