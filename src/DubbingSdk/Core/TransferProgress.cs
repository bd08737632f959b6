namespace DubbingSdk;

/// <summary>The progress of an upload or a download.</summary>
/// <param name="BytesTransferred">The number of bytes transferred in this attempt.</param>
/// <param name="TotalBytes">The total number of bytes, when known.</param>
/// <param name="Attempt">The number of the attempt, from 1. A transfer that starts over counts its bytes from 0.</param>
public readonly record struct TransferProgress(long BytesTransferred, long? TotalBytes, int Attempt)
{
    /// <summary>The transferred fraction, from 0 to 1; <see langword="null"/> when the total is not known.</summary>
    public double? Fraction => TotalBytes switch
    {
        null => null,
        <= 0 => 1,
        var total => Math.Min(1, (double)BytesTransferred / total.Value),
    };
}
