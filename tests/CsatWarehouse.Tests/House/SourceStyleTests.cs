using System.Text.RegularExpressions;

namespace CsatWarehouse.Tests.House;

/// <summary>What the analyzers do not see: lengths, names and places of source files.</summary>
public sealed partial class SourceStyleTests
{
    const int GreatestLength = 300;

    [Fact]
    public void Files_AreShortEnoughToHoldOneConcept() =>
        Assert.Empty(
            SourceFiles
                .CSharp.Select(path =>
                    (Path: path, Lines: SourceFiles.Read(path).Count(c => c == '\n'))
                )
                .Where(f => f.Lines > GreatestLength)
                .Select(f =>
                    FormattableString.Invariant(
                        $"{f.Path}: {f.Lines} lines, at most {GreatestLength}"
                    )
                )
        );

    [Fact]
    public void Types_AreNamedForWhatTheyAre() =>
        Assert.Empty(
            SourceFiles.CSharp.SelectMany(path =>
                Drawer()
                    .Matches(SourceFiles.Read(path))
                    .Select(m => $"{path}: {m.Groups["name"].Value}")
            )
        );

    [Fact]
    public void Projects_AreNamedForWhatTheyHold() =>
        Assert.DoesNotContain(
            SourceFiles.EndingWith(".csproj"),
            p => p.Split('.', '/').Intersect(["Core", "Common", "Shared", "Infrastructure"]).Any()
        );

    [Fact]
    public void Namespaces_AreFolders() =>
        Assert.Empty(
            from path in SourceFiles.CSharp
            let stated = Namespace().Match(SourceFiles.Read(path))
            where stated.Success
            // The project's folder bears the project's name, and above it lie functions, warehouse, reports and tests.
            let expected = string.Join('.', path.Split('/')[1..^1])
            where stated.Groups["name"].Value != expected
            select $"{path}: {stated.Groups["name"].Value}, and {expected} was expected"
        );

    [GeneratedRegex(
        @"^\s*(?:\w+ )*(?:class|struct|record|interface|enum) (?<name>\w+(?:Helper|Util|Utility|Manager|Processor|Service|Info)s?)\b",
        RegexOptions.Multiline | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Drawer();

    [GeneratedRegex(
        @"^namespace (?<name>[\w.]+);",
        RegexOptions.Multiline | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Namespace();
}
