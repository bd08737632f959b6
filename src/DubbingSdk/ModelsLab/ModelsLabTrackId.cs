using System.Globalization;
using System.Text.Json.Serialization;

namespace DubbingSdk.ModelsLab;

/// <summary>A text or a number of the caller, which the service repeats in a webhook.</summary>
[JsonConverter(typeof(ModelsLabTrackIdConverter))]
public readonly record struct ModelsLabTrackId
{
    private readonly string? _value;

    /// <summary>Creates the value from a text.</summary>
    /// <param name="text">The text.</param>
    public ModelsLabTrackId(string text) => _value = text;

    /// <summary>Creates the value from a number.</summary>
    /// <param name="number">The number.</param>
    public ModelsLabTrackId(long number)
        : this(number.ToString(CultureInfo.InvariantCulture)) => IsNumber = true;

    /// <summary>The text, or the digits of the number. Empty for <see langword="default"/>.</summary>
    public string Value => _value ?? string.Empty;

    /// <summary>Whether it is sent as a number.</summary>
    public bool IsNumber { get; }

    /// <summary>Creates the value from a text.</summary>
    /// <param name="text">The text.</param>
    public static implicit operator ModelsLabTrackId(string text) => new(text);

    /// <summary>Creates the value from a number.</summary>
    /// <param name="number">The number.</param>
    public static implicit operator ModelsLabTrackId(long number) => new(number);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
