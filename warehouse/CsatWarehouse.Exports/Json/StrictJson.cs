using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace CsatWarehouse.Exports.Json;

/// <summary>
/// Reads configuration written by hand: comments and trailing commas are welcome, members that nobody knows are not. All
/// errors of a file are reported together, each with its line and column.
/// </summary>
public static class StrictJson
{
    static readonly JsonReaderOptions Options = new()
    {
        CommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
    };

    /// <param name="relativePath">Below the folder, with '/'; errors name the file so.</param>
    /// <exception cref="ConfigurationException">The file is absent, is no JSON, or something in it is wrong.</exception>
    public static T ReadFile<T>(string folder, string relativePath, Func<StrictObject, T> read)
    {
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(Path.Combine(folder, relativePath));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new ConfigurationException(
                new ConfigurationError(
                    relativePath,
                    0,
                    0,
                    "$",
                    $"the file cannot be read: {fault.Message}"
                )
            );
        }
        return Read(bytes, relativePath, read);
    }

    /// <param name="file">What errors call the text's file.</param>
    /// <exception cref="ConfigurationException">The text is no JSON, or something in it is wrong.</exception>
    public static T Read<T>(string text, string file, Func<StrictObject, T> read) =>
        Read(Encoding.UTF8.GetBytes(text), file, read);

    static T Read<T>(byte[] bytes, string file, Func<StrictObject, T> read)
    {
        if (bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble))
            bytes = bytes[Encoding.UTF8.Preamble.Length..];
        var document = new StrictDocument(file, bytes);
        var result = default(T);
        if (Parse(bytes, document) is { } root)
        {
            try
            {
                if (root.AsObject() is { } settings)
                    result = read(settings);
            }
            catch (ConfigurationException faulty)
            {
                document.Add(faulty.Errors);
            }
            root.ReportUnknownMembers();
        }
        return document.Errors.Count == 0
            ? result!
            : throw new ConfigurationException(document.Errors);
    }

    static StrictValue? Parse(byte[] bytes, StrictDocument document)
    {
        if (!Utf8.IsValid(bytes))
        {
            document.Add(0, "$", "the file is not UTF-8; save it as UTF-8");
            return null;
        }
        var reader = new Utf8JsonReader(bytes, Options);
        try
        {
            reader.Read();
            var root = StrictValue.Parse(ref reader, document, "$");
            // Asks for what may follow the root value, so that a second one is an error and not passed over.
            reader.Read();
            return root;
        }
        // InvalidOperationException: an escape such as \uD800 that is half a character.
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            var message = fault.Message.Split(" LineNumber:")[0];
            document.Add((int)reader.BytesConsumed, "$", $"the file is not JSON: {message}");
            return null;
        }
    }
}
