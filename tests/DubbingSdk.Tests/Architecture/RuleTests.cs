namespace DubbingSdk.Tests.Architecture;

/// <summary>Sources with a wrong arrow of each kind, which the rules must find.</summary>
public class RuleTests
{
    private const string Target = "public class Target { public int Length => 0; public static void Make() { } } public static class TargetExtensions { public static void Extend(this string text) { } }";

    private static readonly RoomRules Rules = new("Low →", "Middle → Low", "Middle/First →", "Middle/Second → Middle/First", "Left → Middle", "Right → Middle", "Top → Left, Right");

    [Theory]
    [InlineData("Low/A.cs", "Top/B.cs")]
    [InlineData("Low/Inner/A.cs", "Middle/First/B.cs")]
    [InlineData("Middle/First/A.cs", "Middle/Second/B.cs")]
    [InlineData("Middle/Second/A.cs", "Left/B.cs")]
    [InlineData("Left/A.cs", "Right/B.cs")]
    public void Arrow_against_the_rules_is_found(string from, string to) =>
        Rules.Violations(Uses(from, to)).Should().ContainSingle().Which.Should().StartWith($"{from}:2 uses Target of {to}, but ");

    [Theory]
    [InlineData("Top/A.cs", "Low/B.cs")]
    [InlineData("Right/A.cs", "Middle/Second/B.cs")]
    [InlineData("Middle/First/A.cs", "Low/Inner/B.cs")]
    [InlineData("Middle/Second/A.cs", "Middle/First/B.cs")]
    [InlineData("Middle/A.cs", "Middle/Second/B.cs")]
    [InlineData("Middle/Second/A.cs", "Middle/B.cs")]
    public void Arrow_along_the_rules_is_allowed(string from, string to) => Rules.Violations(Uses(from, to)).Should().BeEmpty();

    [Theory]
    [InlineData("private Target? _field;")]
    [InlineData("private List<Target> _field = [];")]
    [InlineData("public void Run() => Target.Make();")]
    [InlineData("public void Run() => \"text\".Extend();")]
    [InlineData("public int Run() => new Source().Target.Length;")]
    [InlineData("[Obsolete(nameof(Target))] public void Run() { }")]
    public void Every_form_of_use_is_found(string member)
    {
        var tree = Tree(("Low/A.cs", $"public class A {{ {member} }}"), ("Low/Source.cs", "public class Source { public Target Target => null!; }"), ("Top/B.cs", Target));

        Rules.Violations(tree.Uses).Should().Contain(violation => violation.StartsWith("Low/A.cs:1 uses Target", StringComparison.Ordinal));
    }

    [Fact]
    public void Room_without_arrows_is_found() => Rules.UnknownRooms(Uses("Attic/A.cs", "Low/B.cs")).Should().Equal("Attic");

    [Fact]
    public void Circle_of_three_is_found_and_described()
    {
        var tree = Tree(
            ("Top/X/A.cs", "public class A { B? b; }"), ("Top/Y/B.cs", "public class B { C? c; }"), ("Top/Z/In/C.cs", "public class C { A? a; }"), ("Top/D.cs", "public class D { A? a; }"));

        FolderCycles.Find(tree.Uses).Should().Equal(string.Join(
            Environment.NewLine,
            "Top/X ⇄ Top/Y ⇄ Top/Z:",
            "    Top/X/A.cs:1 uses B of Top/Y/B.cs",
            "    Top/Y/B.cs:1 uses C of Top/Z/In/C.cs",
            "    Top/Z/In/C.cs:1 uses A of Top/X/A.cs"));
    }

    [Fact]
    public void Folder_and_its_own_sub_folder_are_no_circle() =>
        FolderCycles.Find(Tree(("Top/A.cs", "public class A { B? b; }"), ("Top/X/B.cs", "public class B { A? a; }")).Uses).Should().BeEmpty();

    private static IReadOnlyList<TypeUse> Uses(string from, string to) => Tree((from, "public class A\n{ private Target? _field; }"), (to, "public class Target;")).Uses;

    private static SourceTree Tree(params (string Path, string Text)[] files) => new(files.Select(file => KeyValuePair.Create(file.Path, file.Text)));
}
