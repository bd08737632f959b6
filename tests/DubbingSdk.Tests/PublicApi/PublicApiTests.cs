using System.Reflection;
using System.Runtime.Versioning;
using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.PublicApi;

public class PublicApiTests
{
    [Fact]
    public void The_public_api_is_the_one_written_down()
    {
        var assembly = typeof(DubbingClient).Assembly;
        var framework = new FrameworkName(assembly.GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName);

        framework.Version.Major.Should().Be(Environment.Version.Major, "a runtime is tested with the build that its users get");
        Repository.ShouldHold(PublicApiText.Render(assembly), "tests", "DubbingSdk.Tests", "PublicApi", $"net{framework.Version}.txt");
    }
}
