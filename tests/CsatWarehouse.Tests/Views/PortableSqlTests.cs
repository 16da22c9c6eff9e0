using System.Text.RegularExpressions;
using CsatWarehouse.Views;

namespace CsatWarehouse.Tests.Views;

/// <summary>The queries of the views keep to what SQLite and SQL Server read alike.</summary>
public sealed partial class PortableSqlTests
{
    public static TheoryData<string> Names => [.. ReportingView.Fixed.Select(v => v.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Select_UsesNoWordOfOneEngineAlone(string name) =>
        Assert.DoesNotMatch(OfOneEngine(), Quoted().Replace(SelectOf(name), "x"));

    /// <summary>SQL Server fixes what a star stands for when the view is made.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Select_NamesEveryColumn(string name) =>
        Assert.DoesNotMatch(Star(), Quoted().Replace(SelectOf(name), "x"));

    /// <summary>SQL Server reads a literal without N in the code page of its collation, and SQLite knows no N.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Select_IsAscii(string name) => Assert.True(SelectOf(name).All(char.IsAscii));

    static string SelectOf(string name) => ReportingView.Fixed.Single(v => v.Name == name).Select;

    [GeneratedRegex(
        "\"[^\"]*\"|'[^']*'|--[^\n]*",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Quoted();

    [GeneratedRegex(
        @"\|\||`|\[|\b(?:IFNULL|ISNULL|NVL|IIF|LIMIT|TOP|TRUE|FALSE|GLOB|REGEXP|STRFTIME|DATE|DATETIME|JULIANDAY|DATEADD|DATEPART|FORMAT|SUBSTR|SUBSTRING|LEN|LENGTH|USING|NATURAL|FILTER|ORDER)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex OfOneEngine();

    [GeneratedRegex(@"(?:SELECT|\.|,)\s*\*", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Star();
}
