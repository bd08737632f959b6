namespace DubbingSdk.Emulator.Faults;

internal interface IFaultAction
{
    Task ApplyAsync(FaultedCall call);
}
