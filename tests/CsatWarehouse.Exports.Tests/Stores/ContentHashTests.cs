using CsatWarehouse.Exports.Stores;

namespace CsatWarehouse.Exports.Tests.Stores;

public sealed class ContentHashTests
{
    // The examples of NIST FIPS 180-2 (appendix B) and of no bytes at all.
    [Theory]
    [InlineData("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    [InlineData("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")]
    public async Task Hash_OfPublishedExamples_IsTheirs(string text, string expected) =>
        Assert.Equal(
            expected,
            await ContentHash.OfAsync(
                new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text)),
                CancellationToken.None
            )
        );
}
