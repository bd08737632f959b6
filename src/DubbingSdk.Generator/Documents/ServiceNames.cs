namespace DubbingSdk.Generator.Documents;

/// <summary>The names of a service in the library: the namespace of its types, the class of its client, and the file of its default JSON context.</summary>
internal sealed record ServiceNames(string Namespace, string Client, string JsonContext)
{
    /// <summary>The name of the client variable in documentation: the last part of the namespace, or <c>client</c> for the root namespace of the library.</summary>
    public string Variable => Namespace.LastIndexOf('.') is > 0 and var dot ? char.ToLowerInvariant(Namespace[dot + 1]) + Namespace[(dot + 2)..] : "client";
}
