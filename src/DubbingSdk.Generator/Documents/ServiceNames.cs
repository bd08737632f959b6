namespace DubbingSdk.Generator.Documents;

/// <summary>Where the types of a service go: their namespace, the class of the client, and the file within the library of the JSON context of what has none of its own.</summary>
internal sealed record ServiceNames(string Namespace, string Client, string JsonContext)
{
    /// <summary>How the code of a user calls the client: by the last word of its namespace, and <c>client</c> where that is the library's own.</summary>
    public string Variable => Namespace.LastIndexOf('.') is > 0 and var dot ? char.ToLowerInvariant(Namespace[dot + 1]) + Namespace[(dot + 2)..] : "client";
}
