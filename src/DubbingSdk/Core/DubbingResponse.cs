namespace DubbingSdk;

/// <summary>The response to a call: the value, and the metadata beside it.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="value">The value.</param>
/// <param name="metadata">Status, request id, cost and headers of the response.</param>
/// <remarks>A call returns a response, a wait for an operation returns the value: see <see cref="DubbingOperation{T}"/>.</remarks>
public sealed class DubbingResponse<T>(T value, DubbingResponseMetadata metadata)
{
    /// <summary>The value.</summary>
    public T Value { get; } = value;

    /// <summary>Status, request id, cost and headers of the response.</summary>
    public DubbingResponseMetadata Metadata { get; } = metadata ?? throw new ArgumentNullException(nameof(metadata));

    /// <summary>Returns the value of a response.</summary>
    /// <param name="response">The response.</param>
    public static implicit operator T(DubbingResponse<T> response) => response is null ? default! : response.Value;

    /// <summary>Splits the response into value and metadata.</summary>
    /// <param name="value">The value.</param>
    /// <param name="metadata">The metadata.</param>
    public void Deconstruct(out T value, out DubbingResponseMetadata metadata) => (value, metadata) = (Value, Metadata);

    /// <inheritdoc/>
    public override string ToString() => $"{typeof(T).Name} ({Metadata})";
}
