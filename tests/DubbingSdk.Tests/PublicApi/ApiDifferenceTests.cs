namespace DubbingSdk.Tests.PublicApi;

public class ApiDifferenceTests
{
    private const string Listing = "class A.First\n    int One { get; }\n    int Two { get; }\n\nclass A.Second\n    void Run()\n";

    [Theory]
    [InlineData("int Two { get; }", "long Two { get; }", "A.First\n  - int Two { get; }\n  + long Two { get; }\n")]
    [InlineData("    int Two { get; }\n", "", "A.First\n  - int Two { get; }\n")]
    [InlineData("class A.First", "sealed class A.First : IDisposable", "A.First\n  - class A.First\n  + sealed class A.First : IDisposable\n")]
    [InlineData("class A.Second\n    void Run()\n", "", "A.Second\n  - class A.Second\n  - void Run()\n")]
    [InlineData("void Run()", "void Run()", "")]
    public void Difference_shows_the_changed_lines_alone(string before, string after, string difference) =>
        ApiDifference.Between(Listing, Listing.Replace(before, after, StringComparison.Ordinal)).Should().Be(difference);

    [Fact]
    public void Listing_shows_the_nullability_of_references()
    {
        var listing = PublicApiText.Of(typeof(DubbingClient).Assembly);

        listing.Should().Contain("string? ApiKey { get; set; }").And.Contain("DubbingRequestOptions? options = default");
    }
}
