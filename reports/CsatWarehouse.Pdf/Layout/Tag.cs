namespace CsatWarehouse.Pdf.Layout;

/// <summary>An entry of a structure element's attribute dictionary; the value is PDF syntax (PDF 1.7, 14.8.5).</summary>
public readonly record struct TagProperty(string Owner, string Name, string Value);

/// <summary>
/// One element of the document's structure, such as a paragraph. Content drawn under the same instance is one element, even
/// where a page break divides it.
/// </summary>
public sealed class Tag(string role)
{
    /// <summary>A standard structure type: P, H1, Table, Figure, ... (PDF 1.7, 14.8.4).</summary>
    public string Role => role;

    public string? AlternativeText { get; init; }

    public IReadOnlyList<TagProperty> Properties { get; init; } = [];
}
