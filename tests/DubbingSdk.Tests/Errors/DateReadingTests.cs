namespace DubbingSdk.Tests.Errors;

[Collection("environment")]
public class DateReadingTests
{
    [Theory]
    [InlineData("2026-08-14T09:30:00", "2026-08-14T09:30:00+00:00")]
    [InlineData("2026-08-14 09:30:00.25", "2026-08-14T09:30:00.25+00:00")]
    [InlineData("2026-08-14T09:30:00.123456+00:00", "2026-08-14T09:30:00.123456+00:00")]
    [InlineData("2026-08-14T09:30:00Z", "2026-08-14T09:30:00+00:00")]
    [InlineData("2026-08-14T09:30:00-05:30", "2026-08-14T15:00:00+00:00")]
    [InlineData("2026-08-14", "2026-08-14T00:00:00+00:00")]
    public async Task A_time_without_an_offset_is_utc_in_any_time_zone(string text, string expected)
    {
        var zone = Environment.GetEnvironmentVariable("TZ");
        try
        {
            Environment.SetEnvironmentVariable("TZ", "Asia/Tokyo");
            TimeZoneInfo.ClearCachedData();

            var dub = await CannedResponse.DubAsync($$"""{"dubbing_id":"x","created_at":"{{text}}"}""");

            dub.CreatedAt!.Value.ToUniversalTime().Should().Be(DateTimeOffset.Parse(expected, System.Globalization.CultureInfo.InvariantCulture));
        }
        finally
        {
            Environment.SetEnvironmentVariable("TZ", zone);
            TimeZoneInfo.ClearCachedData();
        }
    }
}
