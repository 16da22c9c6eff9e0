using CsatWarehouse.Cli.Output;

namespace CsatWarehouse.Cli.Tests.Output;

public sealed class PrintableTests
{
    [Theory]
    [InlineData("Привіт, ґанок", "Привіт, ґанок")]
    [InlineData("a\u001b[2Jb", @"a\u001B[2Jb")]
    [InlineData("two\r\nlines", @"two\u000D\u000Alines")]
    [InlineData("turned\u202eround", @"turned\u202Eround")]
    public void Line_UnsafeCharacters_AreSpelledOut(string text, string expected) =>
        Assert.Equal(expected, Printable.Line(text));

    [Fact]
    public void Line_TooLong_EndsWithAnEllipsis()
    {
        Assert.Equal("abcd…", Printable.Line("abcdef", 5));
        Assert.Equal("abcde", Printable.Line("abcde", 5));
    }
}
