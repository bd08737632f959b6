namespace DubbingSdk.Generator.Scaffolding;

/// <summary>Kinds of types.</summary>
internal enum NeededKind
{
    Request,
    Response,
    OpenValue,
}
