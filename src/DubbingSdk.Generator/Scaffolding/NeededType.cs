using System.Text.Json.Nodes;

namespace DubbingSdk.Generator.Scaffolding;

/// <summary>A type that an operation needs.</summary>
internal sealed record NeededType(ServiceTypes Service, string Folder, string Name, JsonObject Schema, NeededKind Kind)
{
    public string Write() => Kind switch
    {
        NeededKind.OpenValue => OpenValueWriter.Write(this),
        NeededKind.Request => RequestWriter.Write(this),
        _ => ResponseWriter.Write(this),
    };
}
