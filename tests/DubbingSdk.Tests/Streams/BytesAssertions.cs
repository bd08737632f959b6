namespace DubbingSdk.Tests.Streams;

/// <summary>Compares many bytes at once, which the usual comparison of collections takes one by one.</summary>
internal static class BytesAssertions
{
    public static void ShouldBe(this byte[] actual, byte[] expected, string because = "")
    {
        if (!actual.AsSpan().SequenceEqual(expected))
            actual.Should().Equal(expected, because);
    }
}
