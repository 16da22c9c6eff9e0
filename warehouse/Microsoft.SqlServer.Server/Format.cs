namespace Microsoft.SqlServer.Server;

/// <summary>How a CLR type is stored on the server.</summary>
public enum Format
{
    Unknown,
    Native,
    UserDefined,
}
