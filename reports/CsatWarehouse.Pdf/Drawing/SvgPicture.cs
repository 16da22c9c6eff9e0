using System.Globalization;
using System.Text;
using System.Xml;
using CsatWarehouse.Pdf.Fonts;

namespace CsatWarehouse.Pdf.Drawing;

/// <summary>Writes a picture as SVG (2 where it holds pixels, else 1.1), one user unit a point; fonts are named, not embedded.</summary>
public static class SvgPicture
{
    const string Namespace = "http://www.w3.org/2000/svg";

    /// <summary>The picture as one <c>svg</c> element that may stand in a file or in HTML.</summary>
    public static string Write(Picture picture, string fontFamily = "Open Sans, sans-serif")
    {
        var text = new StringBuilder();
        var settings = new XmlWriterSettings { OmitXmlDeclaration = true };
        using (var xml = XmlWriter.Create(text, settings))
        {
            xml.WriteStartElement("svg", Namespace);
            WriteSize(xml, picture, "pt");
            xml.WriteAttributeString("font-family", fontFamily);
            if (picture.AlternativeText.Length == 0)
                xml.WriteAttributeString("aria-hidden", "true");
            else
            {
                xml.WriteAttributeString("role", "img");
                xml.WriteElementString(
                    "title",
                    Namespace,
                    PrintableText.Of(picture.AlternativeText)
                );
            }
            foreach (var mark in picture.Marks)
                Write(xml, mark);
            xml.WriteEndElement();
        }
        return text.ToString();
    }

    static void WriteSize(XmlWriter xml, Picture picture, string unit, double scale = 1)
    {
        xml.WriteAttributeString("width", Number(picture.Width * scale) + unit);
        xml.WriteAttributeString("height", Number(picture.Height * scale) + unit);
        xml.WriteAttributeString(
            "viewBox",
            $"0 0 {Number(picture.Width)} {Number(picture.Height)}"
        );
    }

    static void Write(XmlWriter xml, Mark mark)
    {
        switch (mark)
        {
            case Shape shape:
                xml.WriteStartElement("path", Namespace);
                xml.WriteAttributeString("d", Steps(shape.Path));
                xml.WriteAttributeString("fill", shape.Fill?.ToString() ?? "none");
                if (shape.Stroke is { } stroke)
                    Write(xml, stroke);
                if (shape.Opacity < 1)
                {
                    xml.WriteAttributeString("fill-opacity", Number(shape.Opacity));
                    xml.WriteAttributeString("stroke-opacity", Number(shape.Opacity));
                }
                xml.WriteEndElement();
                break;
            case Label label:
                xml.WriteStartElement("text", Namespace);
                Write(xml, label);
                xml.WriteString(PrintableText.Of(label.Text));
                xml.WriteEndElement();
                break;
            case Pixels pixels:
                xml.WriteStartElement("image", Namespace);
                Write(xml, pixels);
                xml.WriteEndElement();
                break;
            case Inset inset:
                // A picture of its own inside, which clips without a name that another on the same page could bear.
                xml.WriteStartElement("svg", Namespace);
                xml.WriteAttributeString("x", Number(inset.At.X));
                xml.WriteAttributeString("y", Number(inset.At.Y));
                WriteSize(xml, inset.Picture, "", inset.Scale);
                xml.WriteAttributeString("overflow", inset.IsClipped ? "hidden" : "visible");
                foreach (var inner in inset.Picture.Marks)
                    Write(xml, inner);
                xml.WriteEndElement();
                break;
        }
    }

    static void Write(XmlWriter xml, Pixels pixels)
    {
        var area = pixels.Area;
        xml.WriteAttributeString("x", Number(area.X));
        xml.WriteAttributeString("y", Number(area.Y));
        xml.WriteAttributeString("width", Number(area.Width));
        xml.WriteAttributeString("height", Number(area.Height));
        xml.WriteAttributeString("preserveAspectRatio", "none");
        xml.WriteAttributeString("href", pixels.Image.DataUri);
    }

    static void Write(XmlWriter xml, Stroke stroke)
    {
        xml.WriteAttributeString("stroke", stroke.Color.ToString());
        xml.WriteAttributeString("stroke-width", Number(stroke.Width));
        if (stroke.Dashes.Count > 0)
            xml.WriteAttributeString(
                "stroke-dasharray",
                string.Join(' ', stroke.Dashes.Select(Number))
            );
        if (stroke.IsRound)
        {
            xml.WriteAttributeString("stroke-linecap", "round");
            xml.WriteAttributeString("stroke-linejoin", "round");
        }
    }

    static void Write(XmlWriter xml, Label label)
    {
        var (x, y) = (Number(label.Baseline.X), Number(label.Baseline.Y));
        xml.WriteAttributeString("x", x);
        xml.WriteAttributeString("y", y);
        xml.WriteAttributeString("font-size", Number(label.Style.Size));
        xml.WriteAttributeString("fill", label.Style.Color.ToString());
        if (label.Style.Face == FontFace.Semibold)
            xml.WriteAttributeString("font-weight", "600");
        if (label.Style.Face == FontFace.Italic)
            xml.WriteAttributeString("font-style", "italic");
        if (label.Anchor != LabelAnchor.Start)
            xml.WriteAttributeString(
                "text-anchor",
                label.Anchor == LabelAnchor.Middle ? "middle" : "end"
            );
        if (label.Rotation != 0)
            xml.WriteAttributeString("transform", $"rotate({Number(-label.Rotation)} {x} {y})");
        xml.WriteAttributeString("xml", "space", null, "preserve");
    }

    static string Steps(VectorPath path) =>
        string.Join(
            ' ',
            path.Steps.Select(step =>
                step.Verb switch
                {
                    PathVerb.Move => "M" + Pair(step.End),
                    PathVerb.Line => "L" + Pair(step.End),
                    PathVerb.Curve =>
                        $"C{Pair(step.Control1)} {Pair(step.Control2)} {Pair(step.End)}",
                    _ => "Z",
                }
            )
        );

    static string Pair(Point point) => $"{Number(point.X)},{Number(point.Y)}";

    static string Number(double value) => value.ToString("0.###", CultureInfo.InvariantCulture);
}
