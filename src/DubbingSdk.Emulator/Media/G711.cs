using System.Numerics;

namespace DubbingSdk.Emulator.Media;

/// <summary>The companding of telephone audio: a sign, three bits of exponent and four of mantissa.</summary>
internal static class G711
{
    private const int Bias = 0x84;
    private const int LargestMuLaw = 32_635;
    private const byte EvenBits = 0x55;
    private const byte Positive = 0x80;

    public static byte MuLaw(short sample)
    {
        var magnitude = Math.Min(Math.Abs((int)sample), LargestMuLaw) + Bias;
        var exponent = BitOperations.Log2((uint)magnitude) - 7;
        var code = (exponent << 4) | ((magnitude >> (exponent + 3)) & 0x0F);
        return (byte)~(sample < 0 ? code | Positive : code);
    }

    public static byte ALaw(short sample)
    {
        var magnitude = (sample < 0 ? ~sample : sample) >> 3;
        var exponent = Math.Max(0, BitOperations.Log2((uint)magnitude | 1) - 4);
        var mantissa = (magnitude >> Math.Max(1, exponent)) & 0x0F;
        var code = (exponent << 4) | mantissa;
        return (byte)((sample < 0 ? code : code | Positive) ^ EvenBits);
    }
}
