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

    public override string ToString() =>
        $"<<{string.Concat(_entries.Select(entry => $"/{entry.Key} {entry.Value}\n"))}>>";
}
