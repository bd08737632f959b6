namespace DubbingSdk.Tests.Architecture;

public class ArchitectureTests
{
    private static readonly SourceTree Library = SourceTree.Of("DubbingSdk");

    [Fact]
    public void The_library_uses_its_rooms_along_the_arrows()
    {
        LibraryRooms.Rules.UnknownRooms(Library.Uses).Should().BeEmpty("each room has its arrows in {0}", nameof(LibraryRooms));
        LibraryRooms.Rules.Violations(Library.Uses).Should().BeEmpty();
    }

    [Fact]
    public void The_library_has_no_circle_of_folders() => FolderCycles.Find(Library.Uses).Should().BeEmpty();

    [Fact]
    public void The_emulator_has_no_new_circle_of_folders() =>
        FolderCycles.Find(SourceTree.Of("DubbingSdk.Emulator", EmulatorRooms.Usings).Uses)
            .Should().BeEmpty();

    [Fact]
    public void The_pipeline_has_one_public_type() =>
        Library.PublicTypesIn("Pipeline").Should().Equal(nameof(DubbingServiceClient));

    [Fact]
    public void Checks_that_several_folders_use_lie_in_one_room() =>
        Library.Uses.Where(use => Library.HasOnlyChecks(use.Target))
            .Where(use => use.TargetRoom != LibraryRooms.Validation && use.Room != use.TargetRoom && !use.Room.StartsWith($"{use.TargetRoom}/", StringComparison.Ordinal))
            .Should().BeEmpty("what validates for several folders belongs in {0}", LibraryRooms.Validation);

    [Fact]
    public void The_id_in_a_broken_response_to_a_creation_is_found_in_one_place() =>
        Library.Uses.Where(use => use.Type == "CreationRescue").Select(use => use.Room).Distinct()
            .Should().BeEquivalentTo(["Pipeline/Responses", "ElevenLabs/TextToVoice"], "services name what to keep, and only a list needs more than the names of its properties");

    [Fact]
    public void The_compiler_finds_every_type() => Library.UnknownTypes.Should().BeEmpty("the use of a type that is not found goes unnoticed");
}
