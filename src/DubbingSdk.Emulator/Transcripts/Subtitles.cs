using System.Globalization;
using System.Text;

namespace DubbingSdk.Emulator.Transcripts;

internal static class Subtitles
{
    public static string Srt(IEnumerable<Utterance> utterances)
    {
        var text = new StringBuilder();
        var number = 0;
        foreach (var utterance in utterances)
        {
            number++;
            text.Append(CultureInfo.InvariantCulture, $"{number}\n{Span(utterance, ',')}\n{utterance.Text}\n\n");
        }

        return text.ToString();
    }

    public static string WebVtt(IEnumerable<Utterance> utterances)
    {
        var text = new StringBuilder("WEBVTT\n\n");
        foreach (var utterance in utterances)
            text.Append(CultureInfo.InvariantCulture, $"{Span(utterance, '.')}\n{utterance.Text}\n\n");

        return text.ToString();
    }

    private static string Span(Utterance utterance, char separator) =>
        $"{Time(utterance.Timing.Start, separator)} --> {Time(utterance.Timing.End, separator)}";

    private static string Time(double seconds, char separator)
    {
        var milliseconds = (long)Math.Round(seconds * 1000);
        var time = TimeSpan.FromMilliseconds(milliseconds);
        return string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalHours:00}:{time:mm\\:ss}{separator}{time.Milliseconds:000}");
    }
}
