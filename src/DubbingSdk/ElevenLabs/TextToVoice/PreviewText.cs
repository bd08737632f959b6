namespace DubbingSdk;

/// <summary>Validates the text of previews.</summary>
internal static class PreviewText
{
    public static void Check(string? text, bool? autoGenerateText)
    {
        TextLength.Check(text, 100, 1000, nameof(DesignVoiceRequest.Text));
        if ((text is null) == (autoGenerateText != true))
            throw new ArgumentException("Set either Text, or AutoGenerateText to true, but not both.", nameof(DesignVoiceRequest.Text));
    }
}
