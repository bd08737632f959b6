namespace DubbingSdk;

/// <summary>What a call returned: the value, and what the answer said besides.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="value">The value.</param>
/// <param name="metadata">What the answer said besides the value.</param>
public sealed class DubbingResponse<T>(T value, DubbingResponseMetadata metadata)
{
    /// <summary>The value.</summary>
    public T Value { get; } = value;

    /// <summary>Status, request id, cost and headers of the answer.</summary>
    public DubbingResponseMetadata Metadata { get; } = metadata ?? throw new ArgumentNullException(nameof(metadata));

    /// <summary>The value of <paramref name="response"/>.</summary>
    /// <param name="response">The response.</param>
    public static implicit operator T(DubbingResponse<T> response) => response is null ? default! : response.Value;

    /// <summary>Splits the response into its two halves.</summary>
    /// <param name="value">The value.</param>
    /// <param name="metadata">What the answer said besides the value.</param>
    public void Deconstruct(out T value, out DubbingResponseMetadata metadata) => (value, metadata) = (Value, Metadata);

    /// <inheritdoc/>
    public override string ToString() => $"{typeof(T).Name} ({Metadata})";
}
