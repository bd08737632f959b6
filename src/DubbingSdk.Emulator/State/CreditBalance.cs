namespace DubbingSdk.Emulator.State;

internal sealed class CreditBalance(long total)
{
    private long _used;

    public long Used => Interlocked.Read(ref _used);

    public long Remaining => total - Used;

    public bool TryCharge(long amount)
    {
        for (var used = Used; amount <= total - used; used = Used)
        {
            if (Interlocked.CompareExchange(ref _used, used + amount, used) == used)
                return true;
        }

        return false;
    }
}
