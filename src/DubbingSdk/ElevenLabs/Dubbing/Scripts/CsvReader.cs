using System.Text;

namespace DubbingSdk;

/// <summary>Reads comma-separated values according to RFC 4180, with any line endings.</summary>
internal sealed class CsvReader(string text)
{
    private int _position;
    private int _line = 1;

    /// <summary>Reads the next record; <see langword="null"/> at the end. Skips blank lines.</summary>
    public CsvRecord? Read()
    {
        do
        {
            if (IsAtEnd)
                return null;
        }
        while (TrySkipLineEnd());

        var line = _line;
        var fields = new List<string> { ReadField() };
        while (!IsAtEnd && text[_position] == ',')
        {
            _position++;
            fields.Add(ReadField());
        }

        if (!IsAtEnd && !TrySkipLineEnd())
            throw new DubbingFormatException("a closing quote is followed by text. Double each quote within a quoted field.", _line);
        return new CsvRecord(line, fields);
    }

    private bool IsAtEnd => _position >= text.Length;

    private string ReadField()
    {
        if (!IsAtEnd && text[_position] == '"')
            return ReadQuoted();

        var length = text.AsSpan(_position).IndexOfAny(",\r\n");
        var field = length < 0 ? text[_position..] : text.Substring(_position, length);
        _position += field.Length;
        return field;
    }

    private string ReadQuoted()
    {
        var opened = _line;
        var field = new StringBuilder();
        for (_position++; !IsAtEnd;)
        {
            if (text[_position] == '"' && !text.AsSpan(_position).StartsWith("\"\""))
            {
                _position++;
                return field.ToString();
            }

            var start = _position;
            if (!TrySkipLineEnd())
                _position += text[_position] == '"' ? 2 : 1;
            field.Append(text[start] == '"' ? "\"" : text.AsSpan(start.._position));
        }

        throw new DubbingFormatException("a quoted field has no closing quote. Add it.", opened);
    }

    private bool TrySkipLineEnd()
    {
        var rest = text.AsSpan(_position);
        var length = rest.StartsWith("\r\n") ? 2 : rest is ['\r' or '\n', ..] ? 1 : 0;
        _position += length;
        _line += length > 0 ? 1 : 0;
        return length > 0;
    }
}
