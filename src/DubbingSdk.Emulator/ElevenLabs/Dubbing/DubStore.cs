using System.Collections.Concurrent;

namespace DubbingSdk.Emulator.ElevenLabs.Dubbing;

internal sealed class DubStore
{
    private readonly ConcurrentDictionary<string, Dub> _dubs = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Dub> _deleted = new(StringComparer.Ordinal);
    private long _sequence;

    public IReadOnlyCollection<Dub> All => [.. _dubs.Values];

    public long NextSequence() => Interlocked.Increment(ref _sequence);

    public void Add(Dub dub) => _dubs[dub.Id] = dub;

    public Dub? Find(string id) => _dubs.GetValueOrDefault(id);

    /// <summary>Finds a dub even if it was deleted, so that a page can start after it.</summary>
    public Dub? FindEvenDeleted(string id) => Find(id) ?? _deleted.GetValueOrDefault(id);

    public bool Delete(string id)
    {
        if (!_dubs.TryRemove(id, out var dub))
            return false;

        _deleted[id] = dub;
        return true;
    }
}
