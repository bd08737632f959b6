namespace DubbingSdk;

/// <summary>How far an upload or a download has come.</summary>
/// <param name="BytesTransferred">The bytes moved so far in this attempt.</param>
/// <param name="TotalBytes">The bytes to move in all, when known.</param>
/// <param name="Attempt">The number of the attempt, from 1. A transfer that starts over counts its bytes anew.</param>
public readonly record struct TransferProgress(long BytesTransferred, long? TotalBytes, int Attempt)
{
    /// <summary>The share done, from 0 to 1, when the total is known.</summary>
    public double? Fraction => TotalBytes switch
    {
        null => null,
        <= 0 => 1,
        var total => Math.Min(1, (double)BytesTransferred / total.Value),
    };
}
