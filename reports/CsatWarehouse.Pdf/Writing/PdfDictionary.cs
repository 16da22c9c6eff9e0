using System.Text;

namespace CsatWarehouse.Pdf.Writing;

/// <summary>A dictionary object; entries keep their order, values are PDF syntax.</summary>
sealed class PdfDictionary
{
    readonly List<(string Key, string Value)> _entries = [];

    public bool IsEmpty => _entries.Count == 0;

    public static PdfDictionary OfType(string type) => new PdfDictionary().Set("Type", "/" + type);

    /// <param name="key">A name without its slash.</param>
    /// <param name="value">PDF syntax; nothing is entered if null.</param>
    public PdfDictionary Set(string key, string? value)
    {
        if (value is not null)
            _entries.Add((key, value));
        return this;
    }

    public PdfDictionary Set(string key, PdfReference value) => Set(key, value.ToString());

    public PdfDictionary Set(string key, PdfReference? value) => Set(key, value?.ToString());

    public void Write(ByteWriter target)
    {
        target.Add("<<"u8);
        foreach (var (key, value) in _entries)
            target.Add("/"u8).Add(key).Add(" "u8).Add(value).Add("\n"u8);
        target.Add(">>"u8);
    }

    /// <summary>As a value of another.</summary>
    public override string ToString()
    {
        using var bytes = new ByteWriter();
        Write(bytes);
        return Encoding.Latin1.GetString(bytes.Written);
    }
}
