namespace Samples;

/// <summary>A line that is rewritten while work is in progress. If the output is not a terminal, a plain line for each phase.</summary>
internal sealed class ProgressLine
{
    private readonly object _gate = new();
    private string _shown = string.Empty;
    private string _phase = string.Empty;

    /// <summary>Creates a progress that shows the phase and the detail of each report.</summary>
    public IProgress<T> For<T>(Func<T, string> phase, Func<T, string> detail) => new Reporter<T>(report => Show(phase(report), detail(report)));

    /// <summary>Writes a permanent line.</summary>
    public void Write(string text)
    {
        lock (_gate)
        {
            Clear();
            Console.WriteLine(text);
        }
    }

    /// <summary>Shows a phase and its detail.</summary>
    public void Show(string phase, string detail)
    {
        lock (_gate)
        {
            if (Console.IsOutputRedirected)
            {
                if (phase != _phase)
                    Console.WriteLine(phase);
            }
            else
            {
                Clear();
                _shown = $"{phase}: {detail}";
                Console.Write(_shown);
            }

            _phase = phase;
        }
    }

    /// <summary>Clears the line.</summary>
    public void Clear()
    {
        lock (_gate)
        {
            if (_shown.Length > 0)
                Console.Write($"\r{new string(' ', _shown.Length)}\r");
            _shown = string.Empty;
        }
    }

    /// <summary>Reports synchronously, and therefore in order.</summary>
    private sealed class Reporter<T>(Action<T> report) : IProgress<T>
    {
        public void Report(T value) => report(value);
    }
}
