namespace DubbingSdk.Generator.Scaffolding;

/// <summary>The kinds of types that the generator writes.</summary>
internal enum NeededKind
{
    Request,
    Response,
    OpenValue,
}
