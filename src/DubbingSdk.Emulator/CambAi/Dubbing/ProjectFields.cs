using DubbingSdk.Emulator.Requests;

namespace DubbingSdk.Emulator.CambAi.Dubbing;

/// <summary>Validates the fields that a dub and the setup of a project have in common.</summary>
internal static class ProjectFields
{
    private const int MaximumTracks = 2;

    public static void Check(JsonFields fields)
    {
        fields.FindText("project_name");
        fields.FindText("project_description");
        fields.FindInteger("folder_id", long.MinValue, long.MaxValue);
        fields.FindBoolean("add_output_as_an_audio_track");
        CheckTracks(fields);
        if (fields.Has("chosen_dictionaries") && fields.FindIntegers("chosen_dictionaries").Count == 0)
            fields.AddError("List should have at least 1 item after validation, not 0", "too_short", "chosen_dictionaries");
    }

    private static void CheckTracks(JsonFields fields)
    {
        const string Name = "selected_audio_tracks";
        if (!fields.Has(Name))
            return;

        var tracks = fields.FindIntegers(Name);
        if (tracks.Count is 0 or > MaximumTracks)
            fields.AddError($"List should have from 1 to {MaximumTracks} items", tracks.Count == 0 ? "too_short" : "too_long", Name);
        else if (tracks.Any(track => track < 0))
            fields.AddError("Input should be greater than or equal to 0", "greater_than_equal", Name);
    }
}
