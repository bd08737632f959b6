using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.Webhooks;

public class SignatureTests
{
    private static readonly string Hash = Signed.Hash(Signed.Secret, $"{Signed.Now}", Signed.Bytes(Signed.Body));

    private static readonly string OtherHash = new('0', 64);

    public static TheoryData<string> GoodHeaders =>
    [
        $"t={Signed.Now},v0={Hash}",
        $"v0={Hash},t={Signed.Now}",
        $"t={Signed.Now},v0={Hash.ToUpperInvariant()}",
        $"  t = {Signed.Now} ,\tv0 = {Hash} ",
        $"t={Signed.Now},v0={OtherHash},v0={Hash}",
        $"t={Signed.Now},v0={Hash},v0={OtherHash}",
        $"t={Signed.Now},v0=garbled,v0={Hash}",
        $"t={Signed.Now},v1=later,v0={Hash},flag,x=",
    ];

    public static TheoryData<string> MalformedHeaders =>
    [
        Hash,
        $"t={Signed.Now}",
        $"v0={Hash}",
        $"t={Signed.Now},v1={Hash}",
        $"t={Signed.Now},v0=",
        $"t={Signed.Now},v0={Hash[..62]}",
        $"t={Signed.Now},v0={Hash}00",
        $"t={Signed.Now},v0={Hash[..63]}g",
        $"T={Signed.Now},V0={Hash}",
        $"t=,v0={Hash}",
        $"t=-1,v0={Hash}",
        $"t=1e9,v0={Hash}",
        $"t=999999999999999,v0={Hash}",
        $"t=99999999999999999999999,v0={Hash}",
        $"t={Signed.Now},t={Signed.Now},v0={Hash}",
        ",=,,=",
    ];

    [Fact]
    public void A_signature_of_known_value_is_right()
    {
        var verifier = new DubbingWebhookVerifier(new DubbingWebhookOptions { Secrets = ["secret"], Tolerance = TimeSpan.FromDays(40_000), TimeProvider = new TestTime() });

        var verify = () => verifier.Verify("{}"u8, "t=1700000000,v0=b8569b78799ff9e3cbff0fc2d63a33a2b57f3282abd07c37ae5e8e7d79a5f163");

        verify.Should().NotThrow("this is what openssl dgst -sha256 -hmac secret says of 1700000000.{}");
    }

    [Theory]
    [MemberData(nameof(GoodHeaders))]
    public void A_right_signature_is_found_however_the_header_is_written(string header) =>
        Failure(Signed.Verifier(), header).Should().BeNull();

    [Theory]
    [MemberData(nameof(MalformedHeaders))]
    public void A_garbled_header_is_reported_as_garbled(string header) =>
        Failure(Signed.Verifier(), header).Should().Be(DubbingWebhookFailure.MalformedSignature);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public void A_missing_header_is_reported_as_missing(string? header) =>
        Failure(Signed.Verifier(), header).Should().Be(DubbingWebhookFailure.MissingSignature);

    [Fact]
    public void Every_secret_is_accepted_while_one_replaces_the_other()
    {
        var verifier = Signed.Verifier("wsec_new", " wsec_old\n", "wsec_oldest");

        Failure(verifier, Signed.Header("wsec_new")).Should().BeNull();
        Failure(verifier, Signed.Header("wsec_old")).Should().BeNull("what stands around a secret is no part of it");
        Failure(verifier, Signed.Header("wsec_oldest")).Should().BeNull();
        Failure(verifier, Signed.Header("wsec_other")).Should().Be(DubbingWebhookFailure.WrongSignature);
    }

    [Theory]
    [InlineData(0, null)]
    [InlineData(-1800, null)]
    [InlineData(-1801, DubbingWebhookFailure.OutsideTolerance)]
    [InlineData(1800, null)]
    [InlineData(1801, DubbingWebhookFailure.OutsideTolerance)]
    [InlineData(-Signed.Now, DubbingWebhookFailure.OutsideTolerance)]
    [InlineData(253402300799 - Signed.Now, DubbingWebhookFailure.OutsideTolerance)]
    public void A_signature_is_good_for_half_an_hour_to_either_side(long offset, DubbingWebhookFailure? failure) =>
        Failure(Signed.Verifier(), Signed.Header(time: Signed.Now + offset)).Should().Be(failure);

    [Fact]
    public void A_wrong_signature_is_reported_before_a_wrong_time() =>
        Failure(Signed.Verifier(), Signed.Header("wsec_other", time: 1)).Should().Be(DubbingWebhookFailure.WrongSignature);

    [Fact]
    public void The_time_is_signed_as_it_is_written() =>
        Failure(Signed.Verifier(), $"t=0{Signed.Now},v0={Signed.Hash(Signed.Secret, $"0{Signed.Now}", Signed.Bytes(Signed.Body))}").Should().BeNull();

    [Fact]
    public void A_failure_shows_neither_body_nor_signature_nor_secret()
    {
        var header = Signed.Header("wsec_other", body: "hidden-body");
        var verifier = Signed.Verifier();
        var signature = header[^64..];
        var failures = new[]
        {
            Caught(() => verifier.Verify("hidden-body"u8, header)),
            Caught(() => verifier.Verify("hidden-body"u8, header.Replace("t=", "when=", StringComparison.Ordinal))),
            Caught(() => verifier.Parse(Signed.Bytes("hidden-body"), Signed.Header(body: "hidden-body"))),
            Caught(() => verifier.Verify("hidden-body"u8, Signed.Header(time: 1, body: "hidden-body"))),
        };

        failures.Select(failure => failure.ToString()).Append($"{new DubbingWebhookOptions { Secrets = [Signed.Secret] }}")
            .Should().OnlyContain(text => !text!.Contains("hidden-body") && !text.Contains(signature) && !text.Contains("wsec_"));
    }

    [Fact]
    public void Validation_errors_in_the_options_are_reported_together()
    {
        var make = () => new DubbingWebhookVerifier(new DubbingWebhookOptions { Secrets = ["wsec_1", " "], Tolerance = TimeSpan.Zero, MaxBodyLength = 0, TimeProvider = null! });

        make.Should().Throw<ArgumentException>().Which.Message.Should()
            .Contain("Secrets must hold at least one secret, and no empty one.")
            .And.Contain("Tolerance must be more than zero.")
            .And.Contain("MaxBodyLength must be from 1 to 1073741824.")
            .And.Contain("TimeProvider must not be null.")
            .And.NotContain("wsec_1");
    }

    [Fact]
    public void A_verifier_without_secret_is_refused()
    {
        var none = () => new DubbingWebhookVerifier();
        var missing = () => new DubbingWebhookVerifier((string[])null!);
        var blank = () => new DubbingWebhookVerifier("");

        none.Should().Throw<ArgumentException>().WithMessage("Secrets must hold at least one secret*");
        missing.Should().Throw<ArgumentException>().WithMessage("Secrets must hold at least one secret*");
        blank.Should().Throw<ArgumentException>().WithMessage("Secrets must hold at least one secret*");
    }

    private static DubbingWebhookFailure? Failure(DubbingWebhookVerifier verifier, string? header)
    {
        try
        {
            verifier.Verify(Signed.Bytes(Signed.Body), header);
            return null;
        }
        catch (DubbingWebhookException failure)
        {
            return failure.Failure;
        }
    }

    private static Exception Caught(Action action) => action.Should().Throw<DubbingWebhookException>().Which;
}
