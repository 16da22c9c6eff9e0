namespace Microsoft.SqlServer.Server;

/// <summary>Thrown for every CLR type: this stand-in serves none.</summary>
public sealed class InvalidUdtException : Exception
{
    InvalidUdtException(string message)
        : base(message) { }

    public static InvalidUdtException Create(Type udtType, string resourceReason) =>
        new($"'{udtType.FullName}' is no type of the server: {resourceReason}");
}
