namespace DubbingSdk.Providers;

/// <summary>A language: a BCP-47 tag such as <c>es-MX</c>, which each provider maps to its service's own code, or that code itself.</summary>
public readonly record struct DubbingLanguage
{
    private const char ServiceMark = '=';

    private readonly string? _text;

    /// <summary>A language by its BCP-47 tag.</summary>
    /// <param name="tag">The tag, for example <c>es</c> or <c>es-MX</c>.</param>
    /// <exception cref="ArgumentException">The text has not the shape of a tag.</exception>
    public DubbingLanguage(string tag)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(tag);
        if (tag[0] != ServiceMark)
            LanguageCode.Check(tag, nameof(tag), allowAuto: false);
        else if (tag.Length == 1)
            throw new ArgumentException("There is no code after '='.", nameof(tag));
        _text = tag;
    }

    /// <summary>Whether it is a service's own code, which is sent as it is.</summary>
    public bool IsServiceCode => Text.StartsWith(ServiceMark);

    /// <summary>The tag, or the service's own code.</summary>
    public string Value => IsServiceCode ? Text[1..] : Text;

    private string Text => _text ?? string.Empty;

    /// <summary>A language by its BCP-47 tag.</summary>
    /// <param name="tag">The tag.</param>
    public static implicit operator DubbingLanguage(string tag) => FromText(tag);

    /// <summary>A language in the words of one service, for what its provider has no tag for.</summary>
    /// <param name="code">The service's own code, for example <c>54</c> at CAMB.AI.</param>
    /// <returns>The language.</returns>
    public static DubbingLanguage OfService(string code)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        return new DubbingLanguage(ServiceMark + code);
    }

    /// <summary>A language by the text that <see cref="ToString"/> gives.</summary>
    /// <param name="text">The tag, or <c>=</c> and a service's own code.</param>
    /// <returns>The language.</returns>
    public static DubbingLanguage FromText(string text) => new(text);

    /// <summary>Whether both are the same tag, whatever its case, or the same code.</summary>
    /// <param name="other">The other language.</param>
    /// <returns>Whether they are the same.</returns>
    public bool Equals(DubbingLanguage other) => string.Equals(Text, other.Text, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(Text);

    /// <summary>The tag, or <c>=</c> and the service's own code.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Text;
}
