using System.Text;
using CsatWarehouse.Pdf.Fonts;

namespace CsatWarehouse.Pdf.Writing;

/// <summary>What a document says of itself, as an information dictionary and as an XMP packet (ISO 16684-1).</summary>
sealed record DocumentProperties(string Title, string Language, string? Author, string? Subject)
{
    const string Producer = "CsatWarehouse.Pdf";

    public PdfDictionary Information() =>
        new PdfDictionary()
            .Set("Title", Text(Title))
            .Set("Author", Text(Author))
            .Set("Subject", Text(Subject))
            .Set("Producer", Text(Producer));

    /// <remarks>Written as text: for these few elements the library for XML would take four megabytes of every process that renders.</remarks>
    public byte[] XmpPacket()
    {
        var packet = new StringBuilder(2048)
            // The id is the fixed one that every XMP packet bears.
            .Append("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n")
            .Append("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">")
            .Append("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"")
            .Append(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"")
            .Append(" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">")
            .Append("<rdf:Description rdf:about=\"\">")
            .Append("<dc:format>application/pdf</dc:format>");
        Add(packet, "dc:language", "rdf:Bag", Language);
        Add(packet, "dc:title", "rdf:Alt", Title);
        if (Author is not null)
            Add(packet, "dc:creator", "rdf:Seq", Author);
        if (Subject is not null)
            Add(packet, "dc:description", "rdf:Alt", Subject);
        packet
            .Append("<pdf:Producer>" + Producer + "</pdf:Producer>")
            .Append("</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>");
        return Encoding.UTF8.GetBytes(packet.ToString());
    }

    /// <param name="kind">Of the list: alternatives say their language.</param>
    static void Add(StringBuilder packet, string element, string kind, string text) =>
        packet
            .Append('<')
            .Append(element)
            .Append("><")
            .Append(kind)
            .Append(kind == "rdf:Alt" ? "><rdf:li xml:lang=\"x-default\">" : "><rdf:li>")
            .Append(Escaped(PrintableText.Of(text)))
            .Append("</rdf:li></")
            .Append(kind)
            .Append("></")
            .Append(element)
            .Append('>');

    // What is printable has no other characters that XML would not take.
    static string Escaped(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal);

    static string? Text(string? text) =>
        text is null ? null : PdfSyntax.Text(PrintableText.Of(text));
}
