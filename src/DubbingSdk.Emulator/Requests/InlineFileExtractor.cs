using System.Buffers;
using System.Text;
using DubbingSdk.Emulator.Storage;

namespace DubbingSdk.Emulator.Requests;

/// <summary>Copies JSON while it is read and moves long base64 strings to files, so that none is held in memory.</summary>
internal sealed class InlineFileExtractor(PrefixBuffer json, TemporaryFolder temporaryFolder) : IDisposable
{
    /// <summary>The length from which a string is extracted.</summary>
    private const int Limit = 64 * 1024;

    private const byte Quote = (byte)'"';
    private const byte Backslash = (byte)'\\';

    /// <summary>The characters of base64 and of escapes within it.</summary>
    private static readonly SearchValues<byte> Allowed =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=\\"u8);

    private readonly Dictionary<string, InlineFile?> _files = new(StringComparer.Ordinal);
    private readonly ArrayBufferWriter<byte> _held = new();
    private Base64FileWriter? _writer;
    private bool _isText;
    private bool _isLong;
    private bool _isEscaped;

    /// <summary>The placeholder of the next file in the JSON.</summary>
    private string Placeholder => $"<file {_files.Count}>";

    /// <summary>The files by their placeholder; null for a string that was not base64.</summary>
    public IReadOnlyDictionary<string, InlineFile?> Files => _files;

    public void Add(ReadOnlySpan<byte> chunk)
    {
        while (!chunk.IsEmpty)
            chunk = !_isText ? AddOutside(chunk) : _isLong ? AddLong(chunk) : AddShort(chunk);
    }

    public void Dispose() => _writer?.Dispose();

    private ReadOnlySpan<byte> AddOutside(ReadOnlySpan<byte> chunk)
    {
        var start = chunk.IndexOf(Quote);
        _isText = start >= 0;
        var end = _isText ? start + 1 : chunk.Length;
        json.Add(chunk[..end]);
        return chunk[end..];
    }

    private ReadOnlySpan<byte> AddShort(ReadOnlySpan<byte> chunk)
    {
        var taken = chunk[..Math.Min(chunk.Length, Limit - _held.WrittenCount)];
        var end = FindEnd(taken);
        _held.Write(end < 0 ? taken : taken[..end]);
        if (end >= 0)
        {
            json.Add(_held.WrittenSpan);
            End();
            return chunk[(end + 1)..];
        }

        if (_held.WrittenCount == Limit)
            Divert();

        return chunk[taken.Length..];
    }

    private void Divert()
    {
        _isLong = true;
        var held = _held.WrittenSpan;
        var start = held.StartsWith("data:"u8) ? held.IndexOf((byte)',') + 1 : 0;
        if (held[start..].IndexOfAnyExcept(Allowed) >= 0)
        {
            json.Add(held);
            return;
        }

        json.Add(held[..start]);
        json.Add(Encoding.UTF8.GetBytes(Placeholder));
        _writer = new Base64FileWriter(temporaryFolder.NewFile());
        _writer.Add(held[start..]);
    }

    private ReadOnlySpan<byte> AddLong(ReadOnlySpan<byte> chunk)
    {
        var end = FindEnd(chunk);
        var text = end < 0 ? chunk : chunk[..end];
        if (_writer is null)
            json.Add(text);
        else
            _writer.Add(text);
        if (end < 0)
            return [];

        End();
        return chunk[(end + 1)..];
    }

    private void End()
    {
        if (_writer is not null)
        {
            _files.Add(Placeholder, _writer.End());
            _writer = null;
        }

        json.Add([Quote]);
        _held.ResetWrittenCount();
        (_isText, _isLong) = (false, false);
    }

    /// <summary>Returns the index at which the string ends, or -1 if it continues.</summary>
    private int FindEnd(ReadOnlySpan<byte> chunk)
    {
        for (var position = 0; position < chunk.Length; position++)
        {
            if (_isEscaped)
            {
                _isEscaped = false;
                continue;
            }

            var found = chunk[position..].IndexOfAny(Quote, Backslash);
            if (found < 0)
                return -1;

            position += found;
            if (chunk[position] == Quote)
                return position;

            _isEscaped = true;
        }

        return -1;
    }
}
