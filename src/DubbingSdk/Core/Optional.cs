using System.Diagnostics.CodeAnalysis;

namespace DubbingSdk;

/// <summary>A request member that can be left out, set to a value, or set to <see langword="null"/>.</summary>
/// <typeparam name="T">The type of the member.</typeparam>
/// <remarks>
/// <see langword="default"/> leaves the member out of the request. Mark the member with
/// <c>[JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]</c> and <c>[JsonConverter(typeof(OptionalConverter&lt;T&gt;))]</c>.
/// </remarks>
public readonly record struct Optional<T>
{
    private readonly T? _value;

    /// <summary>Creates a member that is set.</summary>
    /// <param name="value">The value to send; <see langword="null"/> is sent as JSON null.</param>
    public Optional(T? value)
    {
        _value = value;
        IsSet = true;
    }

    /// <summary>Whether the member is sent.</summary>
    public bool IsSet { get; }

    /// <summary>The value to send.</summary>
    /// <exception cref="InvalidOperationException">The member is not set.</exception>
    public T? Value => IsSet ? _value : throw new InvalidOperationException("The member is not set. Check IsSet first.");

    /// <summary>Creates a member that is set to <paramref name="value"/>.</summary>
    /// <param name="value">The value to send.</param>
    [SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "The constructor is the alternate.")]
    public static implicit operator Optional<T>(T? value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => IsSet ? _value?.ToString() ?? "null" : string.Empty;
}
