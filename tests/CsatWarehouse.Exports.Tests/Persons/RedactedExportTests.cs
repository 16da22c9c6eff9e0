using System.Text;
using CsatWarehouse.Exports.Csv;
using CsatWarehouse.Exports.Persons;
using CsatWarehouse.Exports.Profiles;
using CsatWarehouse.Exports.Surveys;
using NodaTime;

namespace CsatWarehouse.Exports.Tests.Persons;

public sealed class RedactedExportTests
{
    const string Contacts = """
        {
          "source": "crm",
          "kind": "contact",
          "files": [{"glob": "*"}],
          "format": {FORMAT},
          "where": [{"column": "role", "equals": "user"}],
          "key": {"id": "id"},
          "map": {"name": "name", "email": "mail", "region": "region", "mergedInto": {"column": "into", "optional": true}}
        }
        """;

    const string Agents = """
        {
          "source": "crm",
          "kind": "agent",
          "files": [{"glob": "*"}],
          "format": {FORMAT},
          "where": [{"column": "role", "equals": "agent"}],
          "key": {"id": "id"},
          "map": {"name": "name", "role": "badge"}
        }
        """;

    [Fact]
    public void Write_PersonsRow_IsBlankedAndEveryOtherByteStays()
    {
        const string before =
            "\ufeffid,name,mail,region,role,note\r\n"
            + "1,Anna,anna@example.org,west,user,\"tall, \"\"quick\"\"\"\r\n"
            + "\r\n"
            + "2, \"Olena\" ,olena@example.org, east ,user,\"first\nsecond\r\nthird\"\r\n"
            + "3,Boris,,north,user,no line end";
        const string after =
            "\ufeffid,name,mail,region,role,note\r\n"
            + "1,Anna,anna@example.org,west,user,\"tall, \"\"quick\"\"\"\r\n"
            + "\r\n"
            + "erased:1,,, east ,user,\"\n\r\n\"\r\n"
            + "3,Boris,,north,user,no line end";

        var (lines, text) = Redact(Encoding.UTF8, before, "2");

        Assert.Equal([4], lines);
        Assert.Equal(after, text);
    }

    [Theory]
    [InlineData("utf-16", 1200)]
    [InlineData("utf-16be", 1201)]
    [InlineData("windows-1251", 1251)]
    public void Write_OtherEncodings_KeepTheirs(string name, int codePage)
    {
        var encoding =
            CodePagesEncodingProvider.Instance.GetEncoding(codePage)
            ?? Encoding.GetEncoding(codePage);
        const string before =
            "id;name;mail;region;role;note\n1;Анна;anna@example.org;захід;user;привіт\n2;Олена;olena@example.org;схід;user;це я\n";

        var (lines, text) = Redact(
            encoding,
            before,
            "2",
            $"{{\"encoding\": \"{name}\", \"delimiter\": \";\"}}"
        );

        Assert.Equal([3], lines);
        Assert.Equal(
            "id;name;mail;region;role;note\n1;Анна;anna@example.org;захід;user;привіт\nerased:1;;;схід;user;\n",
            text
        );
    }

    [Fact]
    public void Write_ColumnThatAnotherKindReads_IsNotBlanked()
    {
        const string before =
            "id,name,mail,region,role,badge,note\n2,Olena,olena@example.org,east,user,B7,x\n7,Agent Olena,,,agent,B8,y\n";

        var (lines, text) = Redact(Encoding.UTF8, before, "2", layouts: [Contacts, Agents]);

        Assert.Equal([2], lines);
        Assert.Equal(
            "id,name,mail,region,role,badge,note\nerased:1,,,east,user,B7,\n7,Agent Olena,,,agent,B8,y\n",
            text
        );
    }

    [Fact]
    public void Write_RowsThatAreExcludedRejectedOrOnlyNameThePerson_AreRedactedToo()
    {
        const string before =
            "id,name,mail,region,role,into,note\n"
            + "2,Olena,olena@example.org,east,guest,,left out by the filter\n"
            + ",Olena,olena@example.org,east,user,,without an id\n"
            + "5,Anna,anna@example.org,west,user,2,merged into her\n"
            + "6,Boris,boris@example.org,west,user,,knows olena@example.org\n"
            + "2,\"Olena,olena@example.org\n";

        var (lines, text) = Redact(Encoding.UTF8, before, "2");

        Assert.Equal([2, 3, 4, 5, 6], lines);
        Assert.Equal(
            "id,name,mail,region,role,into,note\n"
                + "erased:1,,,east,guest,,\n"
                + "erased:1,,,east,user,,\n"
                + "5,Anna,anna@example.org,west,user,erased:1,merged into her\n"
                + "6,Boris,boris@example.org,west,user,,\n"
                + "(erased)\n",
            text
        );
    }

    [Fact]
    public void Write_FileWithoutAnybodyErased_HasNoLines() =>
        Assert.Empty(
            Redact(Encoding.UTF8, "id,name,mail,region,role\n1,Anna,,west,user\n", "2").Lines
        );

    static (IReadOnlyList<long> Lines, string Text) Redact(
        Encoding encoding,
        string text,
        string id,
        string format = "{}",
        string[]? layouts = null
    )
    {
        var bytes = encoding.GetBytes(text);
        var redacted = RedactedExport.Of(
            () => new MemoryStream(bytes),
            "contacts.csv",
            [
                .. (layouts ?? [Contacts]).Select(l =>
                    SourceProfile
                        .Parse(
                            l.Replace("{FORMAT}", format, StringComparison.Ordinal),
                            "sources/crm.json"
                        )
                        .Layouts[0]
                ),
            ],
            new One(id, "olena@example.org"),
            new ReadingContext(DateTimeZone.Utc)
        );
        using var target = new MemoryStream();
        redacted.Write(new MemoryStream(bytes), target);
        return (redacted.Lines, encoding.GetString(target.ToArray()));
    }

    sealed class One(string id, string email) : IErasedIdentities
    {
        public string? ReplacementOf(string? customerId, string? mail) =>
            customerId == id || (mail is not null && mail == email) ? "erased:1" : null;

        public bool AreInCell(string cell) => cell.Contains(email, StringComparison.Ordinal);

        public bool AreInRow(string rawRow) => AreInCell(rawRow);
    }
}
