using System.Text;
using System.Xml.Linq;
using CsatWarehouse.Pdf.Fonts;

namespace CsatWarehouse.Pdf.Writing;

/// <summary>What a document says of itself, as an information dictionary and as an XMP packet (ISO 16684-1).</summary>
sealed record DocumentProperties(string Title, string Language, string? Author, string? Subject)
{
    const string Producer = "CsatWarehouse.Pdf";

    static readonly XNamespace Meta = "adobe:ns:meta/";
    static readonly XNamespace Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    static readonly XNamespace Dublin = "http://purl.org/dc/elements/1.1/";
    static readonly XNamespace Pdf = "http://ns.adobe.com/pdf/1.3/";

    public PdfDictionary Information() =>
        new PdfDictionary()
            .Set("Title", Text(Title))
            .Set("Author", Text(Author))
            .Set("Subject", Text(Subject))
            .Set("Producer", Text(Producer));

    public byte[] XmpPacket()
    {
        var description = new XElement(
            Rdf + "Description",
            new XAttribute(Rdf + "about", ""),
            new XElement(Dublin + "format", "application/pdf"),
            new XElement(Dublin + "language", List("Bag", Language)),
            new XElement(Dublin + "title", Alternative(Title)),
            Author is null ? null : new XElement(Dublin + "creator", List("Seq", Author)),
            Subject is null ? null : new XElement(Dublin + "description", Alternative(Subject)),
            new XElement(Pdf + "Producer", Producer)
        );
        var packet = new XElement(
            Meta + "xmpmeta",
            new XAttribute(XNamespace.Xmlns + "x", Meta),
            new XElement(
                Rdf + "RDF",
                new XAttribute(XNamespace.Xmlns + "rdf", Rdf),
                new XAttribute(XNamespace.Xmlns + "dc", Dublin),
                new XAttribute(XNamespace.Xmlns + "pdf", Pdf),
                description
            )
        );
        // The id is the fixed one that every XMP packet bears.
        return Encoding.UTF8.GetBytes(
            $"<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n{packet.ToString(SaveOptions.DisableFormatting)}\n<?xpacket end=\"r\"?>"
        );
    }

    static XElement Alternative(string text) =>
        new(
            Rdf + "Alt",
            new XElement(
                Rdf + "li",
                new XAttribute(XNamespace.Xml + "lang", "x-default"),
                PrintableText.Of(text)
            )
        );

    static XElement List(string kind, string text) =>
        new(Rdf + kind, new XElement(Rdf + "li", PrintableText.Of(text)));

    static string? Text(string? text) =>
        text is null ? null : PdfSyntax.Text(PrintableText.Of(text));
}
