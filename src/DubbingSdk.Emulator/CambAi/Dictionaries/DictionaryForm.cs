using DubbingSdk.Emulator.Requests;

namespace DubbingSdk.Emulator.CambAi.Dictionaries;

/// <summary>The fields of a new dictionary. The content of its file is ignored.</summary>
internal sealed record DictionaryForm(string Name, string? Description)
{
    public static readonly string[] Fields = ["dictionary_file", "dictionary_name", "dictionary_description"];

    public static DictionaryForm Read(FormFields fields)
    {
        fields.RequireFile("dictionary_file");
        var name = fields.Text("dictionary_name");
        if (name is null)
            fields.Add("dictionary_name", "Field required", "missing");

        return new DictionaryForm(name ?? "", fields.Text("dictionary_description"));
    }
}
