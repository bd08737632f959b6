using DubbingSdk.Generator.Documents;

namespace DubbingSdk.Generator.Scaffolding;

/// <summary>The files of a working copy of the repository that the generator reads and writes.</summary>
internal sealed class WorkingCopy(string root)
{
    private const string Library = "src/DubbingSdk";

    public static WorkingCopy Find(DirectoryInfo from)
    {
        for (var folder = from; folder is not null; folder = folder.Parent)
        {
            if (Directory.Exists(Path.Combine(folder.FullName, "openapi")) && Directory.Exists(Path.Combine(folder.FullName, Library)))
                return new WorkingCopy(folder.FullName);
        }

        throw new DocumentException($"{from.FullName} is not in a working copy: no parent folder contains openapi/ and {Library}. Pass --root.");
    }

    public IReadOnlyList<GeneratedFile> Generate()
    {
        var documents = Directory.GetFiles(Path.Combine(root, "openapi"), "*.yaml").Order(StringComparer.Ordinal).Select(OpenApiDocument.Load).ToList();
        var source = SourceTree.Read(Path.Combine(root, Library));
        var files = new List<GeneratedFile>();
        foreach (var document in documents)
        {
            var service = new ServiceTypes(document);
            files.AddRange(service.Missing(source).Select(type => new GeneratedFile(root, $"{Library}/{type.Folder}/{type.Name}.cs", type.Write())));
            files.AddRange(service.JsonContexts(source).Select(context => JsonContextFile.Update(root, $"{Library}/{context.Path}", service, context.Roots)));
        }

        files.Add(new GeneratedFile(root, "docs/endpoints.md", EndpointsPage.Write(documents, source)));
        return files;
    }
}
