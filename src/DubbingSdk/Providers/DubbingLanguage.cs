namespace DubbingSdk.Providers;

/// <summary>A language: a BCP-47 tag such as <c>es-MX</c>, which each provider maps to the code of its service, or such a code.</summary>
public readonly record struct DubbingLanguage
{
    private const char ServiceMark = '=';

    private readonly string? _text;

    /// <summary>Creates a language from a BCP-47 tag.</summary>
    /// <param name="tag">The tag, for example <c>es</c> or <c>es-MX</c>.</param>
    /// <exception cref="ArgumentException">The text is not a BCP-47 tag.</exception>
    public DubbingLanguage(string tag)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(tag);
        if (tag[0] != ServiceMark)
            LanguageCode.Check(tag, nameof(tag), allowAuto: false);
        else if (tag.Length == 1)
            throw new ArgumentException("The language has no code after '='.", nameof(tag));
        _text = tag;
    }

    /// <summary>Whether the value is the code of a service, which is sent as it is.</summary>
    public bool IsServiceCode => Text.StartsWith(ServiceMark);

    /// <summary>The tag, or the code of a service.</summary>
    public string Value => IsServiceCode ? Text[1..] : Text;

    private string Text => _text ?? string.Empty;

    /// <summary>Creates a language from a BCP-47 tag.</summary>
    /// <param name="tag">The tag.</param>
    public static implicit operator DubbingLanguage(string tag) => FromText(tag);

    /// <summary>Creates a language from the code of one service, where its provider has no tag for it.</summary>
    /// <param name="code">The code of the service, for example <c>54</c> for CAMB.AI.</param>
    /// <returns>The language.</returns>
    public static DubbingLanguage OfService(string code)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        return new DubbingLanguage(ServiceMark + code);
    }

    /// <summary>Creates a language from the text that <see cref="ToString"/> returns.</summary>
    /// <param name="text">The tag, or <c>=</c> and the code of a service.</param>
    /// <returns>The language.</returns>
    public static DubbingLanguage FromText(string text) => new(text);

    /// <summary>Determines whether both are the same tag or the same code. Not case-sensitive.</summary>
    /// <param name="other">The other language.</param>
    /// <returns><see langword="true"/> if both are the same.</returns>
    public bool Equals(DubbingLanguage other) => string.Equals(Text, other.Text, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(Text);

    /// <summary>Returns the tag, or <c>=</c> and the code of a service.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Text;
}
