namespace DubbingSdk.Tests.Architecture;

/// <summary>A place in a source file that uses a type of another one.</summary>
/// <param name="File">The file that uses the type, relative to the source root.</param>
/// <param name="Line">The line of the use.</param>
/// <param name="Type">The name of the type.</param>
/// <param name="Target">The file that declares the type, relative to the source root.</param>
internal sealed record TypeUse(string File, int Line, string Type, string Target)
{
    public string Room { get; } = Folder(File);

    public string TargetRoom { get; } = Folder(Target);

    public override string ToString() => $"{File}:{Line} uses {Type} of {Target}";

    private static string Folder(string file) => file.Contains('/', StringComparison.Ordinal) ? file[..file.LastIndexOf('/')] : string.Empty;
}
