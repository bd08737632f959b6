namespace DubbingSdk;

/// <summary>What the texts of previews must be like.</summary>
internal static class PreviewText
{
    public static void Check(string? text, bool? autoGenerateText)
    {
        TextLength.Check(text, 100, 1000, nameof(DesignVoiceRequest.Text));
        if ((text is null) == (autoGenerateText != true))
            throw new ArgumentException("Set Text, or AutoGenerateText to true: one of them, and not both.", nameof(DesignVoiceRequest.Text));
    }
}
