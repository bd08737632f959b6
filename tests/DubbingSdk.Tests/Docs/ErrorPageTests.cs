using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.Docs;

public class ErrorPageTests
{
    [Fact]
    public void Every_exception_is_in_the_page_of_errors()
    {
        var page = File.ReadAllText(Repository.PathOf("docs", "errors.md"));

        typeof(DubbingException).Assembly.GetExportedTypes().Where(type => type.IsAssignableTo(typeof(Exception)))
            .Should().OnlyContain(type => page.Contains($"`{type.Name}`", StringComparison.Ordinal));
    }
}
