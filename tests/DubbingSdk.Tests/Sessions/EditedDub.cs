using System.Globalization;
using System.Text.Json.Nodes;

namespace DubbingSdk.Tests.Sessions;

/// <summary>The expected state of a dub after the edits, computed by code of the tests alone.</summary>
internal sealed class EditedDub
{
    public required List<string> Languages { get; init; }

    public required List<Speaker> Speakers { get; init; }

    public required List<Segment> Segments { get; init; }

    public static EditedDub Read(JsonNode state)
    {
        var speakers = state["speaker_tracks"]!.AsObject().Select(track => new Speaker
        {
            Id = track.Key,
            Name = (string)track.Value!["speaker_name"]!,
            Voices = track.Value["voices"]!.AsObject().ToDictionary(voice => voice.Key, voice => (string)voice.Value!),
            SegmentIds = [.. track.Value["segments"]!.AsArray().Select(id => (string)id!)],
        }).ToList();
        return new EditedDub
        {
            Languages = [.. state["target_languages"]!.AsArray().Select(language => (string)language!)],
            Speakers = speakers,
            Segments = [.. state["speaker_segments"]!.AsObject().Select(segment => new Segment
            {
                Id = segment.Key,
                Speaker = speakers.Single(speaker => speaker.SegmentIds.Contains(segment.Key)),
                Source = Line(segment.Value!),
                Dubs = segment.Value!["dubs"]!.AsObject().ToDictionary(dub => dub.Key, dub => Line(dub.Value!)),
            })],
        };
    }

    /// <summary>The fewest calls that lead from <paramref name="before"/> to here.</summary>
    public int CallsFrom(EditedDub before)
    {
        var kept = Segments.Where(segment => segment.Id is not null).Select(segment => (Now: segment, Then: before.Segments.Single(then => then.Id == segment.Id))).ToList();
        return before.Segments.Count(then => kept.TrueForAll(pair => pair.Then != then))
            + Languages.Except(before.Languages).Count()
            + Speakers.Sum(speaker => CallsFor(speaker, before.Speakers.Find(then => then.Id == speaker.Id && then.Id is not null)))
            + kept.Where(pair => pair.Now.Speaker.Id is null || pair.Now.Speaker.Id != pair.Then.Speaker.Id).Select(pair => pair.Now.Speaker).Distinct().Count()
            + kept.Count(pair => pair.Now.Source != pair.Then.Source)
            + kept.Sum(pair => pair.Now.Dubs.Count(dub => dub.Value != pair.Then.Dubs.GetValueOrDefault(dub.Key, pair.Then.Source with { Text = null })))
            + Segments.Where(segment => segment.Id is null).Sum(segment => 1 + segment.Dubs.Values.Count(dub => (dub.Start, dub.End) != (segment.Source.Start, segment.Source.End)));
    }

    /// <summary>The dub as text without the ids of what was added. Voices that the service chose are left out.</summary>
    public string Describe(EditedDub expected)
    {
        var text = new List<string> { string.Join(' ', Languages.Order(StringComparer.Ordinal)) };
        foreach (var speaker in Speakers)
        {
            var known = expected.Speakers.Single(other => other.Name == speaker.Name).Voices.Keys;
            text.Add($"{speaker.Name}: {string.Join(' ', known.Order(StringComparer.Ordinal).Select(language => $"{language}={speaker.Voices.GetValueOrDefault(language)}"))}");
        }

        text.AddRange(Segments.Select(segment =>
            $"{segment.Speaker.Name}: {segment.Source} {string.Join(' ', segment.Dubs.OrderBy(dub => dub.Key, StringComparer.Ordinal).Select(dub => $"{dub.Key}: {dub.Value}"))}"));
        return string.Join('\n', text.Order(StringComparer.Ordinal));
    }

    private int CallsFor(Speaker speaker, Speaker? before)
    {
        if (before is null)
        {
            var different = speaker.Voices.Values.Distinct().Count();
            return 1 + different - (different > 0 && Languages.TrueForAll(speaker.Voices.ContainsKey) ? 1 : 0);
        }

        var voices = speaker.Voices.Where(voice => before.Voices.GetValueOrDefault(voice.Key) != voice.Value).Select(voice => voice.Value).Distinct().Count();
        return voices > 0 ? voices : speaker.Name != before.Name ? 1 : 0;
    }

    private static Line Line(JsonNode node) => new(Milliseconds(node["start_time"]!), Milliseconds(node["end_time"]!), (string?)node["text"]);

    private static long Milliseconds(JsonNode seconds) => (long)Math.Round(seconds.GetValue<double>() * 1000);

    internal sealed class Speaker
    {
        public string? Id { get; init; }

        public required string Name { get; set; }

        public required Dictionary<string, string> Voices { get; init; }

        public IReadOnlyList<string> SegmentIds { get; init; } = [];
    }

    internal sealed class Segment
    {
        public string? Id { get; init; }

        public required Speaker Speaker { get; set; }

        public required Line Source { get; set; }

        public required Dictionary<string, Line> Dubs { get; init; }
    }
}

/// <summary>A text and its times in milliseconds.</summary>
internal readonly record struct Line(long Start, long End, string? Text)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"[{Start}-{End}] {Text ?? "-"}");
}
