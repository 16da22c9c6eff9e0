using System.Globalization;
using Azure;
using Azure.Identity;

namespace CsatWarehouse.Exports.Stores;

/// <summary>What the storage service refuses, in one line, as the I/O fault that a folder would have raised.</summary>
public static class BlobFaults
{
    const int Forbidden = 403;

    /// <summary>True for a refusal, for a network that failed at every attempt, and for an identity that gets no token.</summary>
    public static bool IsFault(Exception e) =>
        e is RequestFailedException or AuthenticationFailedException
        || (e is AggregateException several && several.InnerExceptions.All(IsFaultOrIo));

    /// <param name="what">What could not be done, such as <c>'a.csv' cannot be read</c>.</param>
    public static IOException Of(Exception fault, string what)
    {
        var cause = fault is AggregateException several ? several.InnerExceptions[^1] : fault;
        var reason = cause switch
        {
            RequestFailedException { Status: Forbidden } refused =>
                $"403 {refused.ErrorCode}: the identity needs a role on the container, Storage Blob Data Contributor to write, Storage Blob Data Owner to tag",
            RequestFailedException { Status: > 0 } refused => string.Create(
                CultureInfo.InvariantCulture,
                $"{refused.Status} {refused.ErrorCode}"
            ),
            _ => cause.Message.ReplaceLineEndings(" "),
        };
        return new($"{what}: {reason}.", fault);
    }

    static bool IsFaultOrIo(Exception e) =>
        IsFault(e) || e is IOException or OperationCanceledException;
}
