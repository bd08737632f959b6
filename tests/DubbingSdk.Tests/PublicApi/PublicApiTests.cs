using System.Reflection;
using System.Runtime.Versioning;
using DubbingSdk.Emulator;
using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.PublicApi;

public class PublicApiTests
{
    private static readonly bool Updates = Environment.GetEnvironmentVariable("DUBBING_UPDATE_SNAPSHOTS") == "1";

    public static TheoryData<Assembly> Assemblies => [typeof(DubbingClient).Assembly, typeof(DubbingEmulator).Assembly];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Public_api_is_the_one_listed(Assembly assembly)
    {
        var listing = FileOf(assembly, "txt");
        var current = PublicApiText.Of(assembly);

        if (IsOfLatestFramework)
            ShouldHold(listing, current, ApiDifference.Between(Read(listing), current));
        else
            ShouldHold(FileOf(assembly, $"net{Environment.Version.Major}.0.txt"), ApiDifference.Between(Read(listing), current));
    }

    [Fact]
    public void The_library_is_tested_with_the_build_that_users_of_the_runtime_get()
    {
        var framework = new FrameworkName(typeof(DubbingClient).Assembly.GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName);

        framework.Version.Major.Should().Be(Environment.Version.Major);
    }

    private static bool IsOfLatestFramework => Environment.Version.Major >= 10;

    /// <summary>Compares a text with the file that holds it, where no file is an empty text, or rewrites the file.</summary>
    private static void ShouldHold(string file, string text, string? difference = null)
    {
        if (Updates)
            Write(file, text);

        if (Read(file) != text)
            Assert.Fail($"{Path.GetFileName(file)} is out of date. CONTRIBUTING.md has the command that rewrites it. The difference:\n\n{difference ?? ApiDifference.Between(Read(file), text)}");
    }

    private static string FileOf(Assembly assembly, string extension) =>
        Repository.PathOf("tests", "DubbingSdk.Tests", "PublicApi", $"{assembly.GetName().Name}.{extension}");

    private static string Read(string file) => File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : string.Empty;

    private static void Write(string file, string text)
    {
        if (text.Length > 0)
            File.WriteAllText(file, text);
        else
            File.Delete(file);
    }
}
