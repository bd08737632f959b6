using DubbingSdk;

namespace StudioEdit;

/// <summary>Prints progress where there is some.</summary>
internal sealed class ConsoleProgress : IProgress<StudioProgress>
{
    private StudioProgress? _last;

    public void Report(StudioProgress value)
    {
        if (value != _last)
            Console.WriteLine($"  {value.Stage}: {value.Done} of {value.Total}");
        _last = value;
    }
}
