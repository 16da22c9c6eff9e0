using System.Globalization;

namespace CsatWarehouse.Pdf.Tests.Writing;

/// <summary>Three hundred names and comments that somebody might send to break a document, or its readers.</summary>
static class HostileTexts
{
    public static IReadOnlyList<string> All { get; } =
    [
        .. Syntax,
        .. Actions,
        .. Markup,
        .. Directions,
        .. Controls,
        .. Surrogates,
        .. WithoutGlyphs,
        .. NoCharacters,
        .. Long,
        .. Composed,
    ];

    static IEnumerable<string> Syntax =>
        from start in (string[])["", "plain ", ")) ET Q ", "\\", "\\\\(", "<FEFF"]
        from end in (string[])
            [
                "(",
                ")",
                "\\",
                "\\051 Tj",
                "<<",
                ">>",
                "BT /F0 9 Tf (x) Tj ET",
                "EMC Q q BDC",
                "%%EOF endstream endobj startxref 0",
                "1 0 obj <</Type /Catalog>> endobj",
                "</Span> /Span <</MCID 0>> BDC",
            ]
        select start + end;

    static IEnumerable<string> Actions =>
        from name in (string[])
            [
                "JavaScript",
                "JS",
                "Launch",
                "URI",
                "EmbeddedFile",
                "OpenAction",
                "AA",
                "SubmitForm",
                "GoToR",
                "RichMedia",
                "Movie",
                "Sound",
            ]
        from text in (string[])
            [
                "/{0} (app.alert(1))",
                ") /A <</S /{0} /{0} (x)>> (",
                "> /{0} <</F (cmd.exe)>>",
                "javascript:this.{0}()",
                "\n/{0} 9 0 R\n",
            ]
        select string.Format(CultureInfo.InvariantCulture, text, name);

    static IEnumerable<string> Markup =>
        [
            "<script>alert('x')</script>",
            "&lt;&amp;&#0;&#x1F600;",
            "]]><!ENTITY x SYSTEM 'file:///etc/passwd'>",
            "<?xpacket end=\"w\"?>",
            "</rdf:li></rdf:Alt><pdf:Trapped/>",
            "<x:xmpmeta xmlns:x='adobe:ns:meta/'>",
            "\"><svg onload=alert(1)>",
            "%n%s%p {0} ${jndi:ldap://x} #{7*7}",
            "=HYPERLINK(\"https://example.com\")",
            "https://example.com/phish?a=b&c=d",
            "mailto:a@example.com?subject=x",
            "file:///etc/passwd \\\\server\\share",
            "<a href='javascript:alert(1)'>click</a>",
            "<img src=x onerror=alert(1)>",
            "{{constructor.constructor('alert(1)')()}}",
            "$(rm -rf /) `id` && reboot",
            "../../../../etc/passwd",
            "CON NUL LPT1 aux.pdf",
            "\\u202Egpj.exe \\x00 \\0",
            "''; -- \"\" /* */ #",
            "a\tb\"c,d;e|f",
            "%00%0d%0aSet-Cookie:x=1",
            "+7 (495) 123-45-67 доб. 8 (звонить!)",
            "Robert'); DROP TABLE DimCustomer;--",
        ];

    static IEnumerable<string> Directions =>
        "\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\u061C\u200B\u200C\u200D\u2060\uFEFF\u00AD"
            .SelectMany(mark => new[] { $"invoice{mark}gpj.exe", $"{mark}{mark}" + "all of it" })
            .Append("first\u2028second\u2029third");

    static IEnumerable<string> Controls =>
        Enumerable
            .Range(0, 0xA0)
            .Select(i => (char)i)
            .Where(char.IsControl)
            .Select(c => $"control {c} character");

    static IEnumerable<string> Surrogates =>
        [
            "\uD83D alone",
            "alone \uDE00",
            "\uDE00\uD83D the wrong way round",
            "cut off \uD83D",
            "\uD83D\uD83D\uDE00",
            "\uD800",
            "\uDFFF",
        ];

    static IEnumerable<string> WithoutGlyphs =>
        [
            "great 😀",
            "👨‍👩‍👧‍👦 family",
            "❤️ heart",
            "🇺🇦 flag",
            "👍🏽 thumb",
            "1️⃣ keycap",
            "好的客服",
            "שלום",
            "مرحبا بالعالم",
            "नमस्ते",
            "สวัสดี",
            "ทุกอย่างดี 😡 очень плохо",
            "𝕳𝖊𝖑𝖑𝖔",
            "→ ← ↑",
        ];

    static IEnumerable<string> NoCharacters =>
        [
            "no\uFFFEcharacter",
            "no\uFFFFcharacter",
            "no\uFDD0character",
            "no\uFDEFcharacter",
            "no\U0001FFFEcharacter",
            "no\U0010FFFFcharacter",
            "private \uE000 use",
            "private \U000F0000 use",
            "tag \U000E0041 letter",
            "unassigned \u0378 place",
        ];

    static IEnumerable<string> Long =>
        [
            new('x', 3_000),
            new('Щ', 2_000),
            new('(', 1_500),
            new('\\', 1_500),
            string.Concat(Enumerable.Repeat("a-", 800)),
            string.Concat(Enumerable.Repeat("a/", 800)),
            string.Concat(Enumerable.Repeat("no\u00A0break\u00A0", 150)),
            string.Concat(Enumerable.Repeat("😀", 200)),
            string.Concat(Enumerable.Repeat("e\u0301\u0302", 100)),
            string.Join(' ', Enumerable.Repeat("many words", 300)),
        ];

    static IEnumerable<string> Composed =>
        [
            "и\u0306 е\u0308 і\u0308",
            "Z\u0351\u036A\u0325a\u0334\u0321l\u0337\u0322g\u0336\u0327o\u0335\u0328",
            "\u212B \u2126 \u212A",
            "ﬁ ﬂ",
            "I\u0307\u0131",
            "   spaces   inside   ",
            "tab\tand\r\nline\rends",
        ];
}
