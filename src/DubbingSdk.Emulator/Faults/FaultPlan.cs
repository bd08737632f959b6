using DubbingSdk.Emulator.Faults;

namespace DubbingSdk.Emulator;

/// <summary>The faults injected into requests. A request gets the first fault that matches it and is not used up.</summary>
public sealed class FaultPlan
{
    private readonly List<PlannedFault> _faults = [];
    private readonly IReadOnlyCollection<string> _routes;

    internal FaultPlan(IEnumerable<string> routes) => _routes = [.. routes];

    /// <summary>Adds a fault after those already planned.</summary>
    /// <param name="fault">The fault.</param>
    /// <exception cref="ArgumentException">The emulator has no operation of the fault's <see cref="Fault.Route"/>.</exception>
    public void Add(Fault fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        if (fault.Route is { } route && !_routes.Contains(route, StringComparer.Ordinal))
            throw new ArgumentException($"The emulator has no operation '{route}'. Known are: {string.Join(", ", _routes)}.", nameof(fault));

        lock (_faults)
            _faults.Add(new PlannedFault(fault));
    }

    /// <summary>Removes all faults, used up or not.</summary>
    public void Clear()
    {
        lock (_faults)
            _faults.Clear();
    }

    internal Fault? Take(RecordedRequest request)
    {
        lock (_faults)
            return _faults.Find(planned => planned.TryUse(request))?.Fault;
    }
}
