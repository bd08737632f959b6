using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.Webhooks;

public class SignaturePropertyTests
{
    [Fact]
    public void Only_a_body_signed_with_the_secret_in_time_is_verified() => Seeds.Each(50, seed =>
    {
        var random = new Random(seed);
        var body = new byte[random.Next(1, 3000)];
        random.NextBytes(body);
        var secret = Text(random);
        var tolerance = random.Next(1, 100_000);
        var time = Signed.Now + random.Next(-tolerance, tolerance + 1);
        var header = Header(secret, time, body);
        var verifier = Verifier(tolerance, Text(random), secret);

        IsBelieved(verifier, body, header).Should().BeTrue();

        var flipped = (byte[])body.Clone();
        flipped[random.Next(body.Length)] ^= (byte)(1 << random.Next(8));
        IsBelieved(verifier, flipped, header).Should().BeFalse();
        IsBelieved(verifier, body.AsSpan(..^1), header).Should().BeFalse();
        IsBelieved(verifier, [.. body, 0], header).Should().BeFalse();
        IsBelieved(Verifier(tolerance, Text(random)), body, header).Should().BeFalse();
        IsBelieved(verifier, body, header.Replace($"t={time}", $"t={time + 1}", StringComparison.Ordinal)).Should().BeFalse();
        IsBelieved(verifier, body, Flip(header, header.Length - 1 - random.Next(64))).Should().BeFalse();
        IsBelieved(verifier, body, Header(secret, Signed.Now - tolerance - random.Next(1, 1_000_000), body)).Should().BeFalse();
        IsBelieved(verifier, body, Header(secret, Signed.Now + tolerance + random.Next(1, 1_000_000), body)).Should().BeFalse();
    });

    private static DubbingWebhookVerifier Verifier(int tolerance, params string[] secrets) =>
        new(new DubbingWebhookOptions { Secrets = secrets, Tolerance = TimeSpan.FromSeconds(tolerance), TimeProvider = new TestTime() });

    private static string Header(string secret, long time, byte[] body) => $"t={time},v0={Signed.Hash(secret, $"{time}", body)}";

    private static string Text(Random random) => string.Concat(Enumerable.Range(0, random.Next(1, 80)).Select(_ => (char)random.Next('!', 0x2000)));

    private static string Flip(string header, int index) => $"{header[..index]}{(header[index] == 'a' ? 'b' : 'a')}{header[(index + 1)..]}";

    private static bool IsBelieved(DubbingWebhookVerifier verifier, ReadOnlySpan<byte> body, string header)
    {
        try
        {
            verifier.Verify(body, header);
            return true;
        }
        catch (DubbingWebhookException)
        {
            return false;
        }
    }
}
