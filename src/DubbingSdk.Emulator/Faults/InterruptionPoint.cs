using System.Runtime.InteropServices;

namespace DubbingSdk.Emulator.Faults;

/// <summary>A position in a body, in bytes or as a fraction of its length.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct InterruptionPoint(long? AfterBytes, double Fraction)
{
    public long Bytes(long? length) => AfterBytes ?? (long)(Fraction * (length ?? 0));
}
