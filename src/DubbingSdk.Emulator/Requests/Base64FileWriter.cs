using System.Buffers;
using System.Buffers.Text;
using System.Security.Cryptography;

namespace DubbingSdk.Emulator.Requests;

/// <summary>Decodes the base64 of a JSON string, escapes included, into a file.</summary>
internal sealed class Base64FileWriter(string path) : IDisposable
{
    private const byte Backslash = (byte)'\\';
    private const int LongEscape = 6;

    private readonly FileStream _file = File.Create(path);
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly ArrayBufferWriter<byte> _escape = new(LongEscape);
    private readonly byte[] _block = new byte[64 * 1024];
    private int _count;
    private bool _isInvalid;

    public void Add(ReadOnlySpan<byte> raw)
    {
        while (!raw.IsEmpty)
            raw = _escape.WrittenCount > 0 || raw[0] == Backslash ? AddEscape(raw) : AddPlain(raw);
    }

    /// <summary>Ends the file.</summary>
    /// <returns>The file, or <see langword="null"/> when the text was not base64.</returns>
    public InlineFile? End()
    {
        Decode();
        var file = new InlineFile(_file.Length, FormReader.Hex(_hash), () => File.OpenRead(path));
        Dispose();
        return _isInvalid ? null : file;
    }

    public void Dispose()
    {
        _file.Dispose();
        _hash.Dispose();
    }

    private ReadOnlySpan<byte> AddEscape(ReadOnlySpan<byte> raw)
    {
        _escape.Write(raw[..1]);
        var written = _escape.WrittenSpan;
        if (written.Length == (written.Length > 1 && written[1] == 'u' ? LongEscape : 2))
        {
            var isNumber = Utf8Parser.TryParse(written[2..], out ushort number, out _, 'x');
            Append([isNumber ? (byte)number : written[1]]);
            _escape.ResetWrittenCount();
        }

        return raw[1..];
    }

    private ReadOnlySpan<byte> AddPlain(ReadOnlySpan<byte> raw)
    {
        var end = raw.IndexOf(Backslash);
        var plain = end < 0 ? raw : raw[..end];
        var taken = plain[..Math.Min(plain.Length, _block.Length - _count)];
        Append(taken);
        return raw[taken.Length..];
    }

    private void Append(ReadOnlySpan<byte> base64)
    {
        base64.CopyTo(_block.AsSpan(_count));
        _count += base64.Length;
        if (_count == _block.Length)
            Decode();
    }

    private void Decode()
    {
        var status = Base64.DecodeFromUtf8InPlace(_block.AsSpan(0, _count), out var length);
        _isInvalid |= status != OperationStatus.Done;
        _file.Write(_block, 0, length);
        _hash.AppendData(_block, 0, length);
        _count = 0;
    }
}
