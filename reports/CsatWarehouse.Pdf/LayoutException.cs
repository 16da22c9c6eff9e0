namespace CsatWarehouse.Pdf;

/// <summary>A document cannot be laid out.</summary>
public sealed class LayoutException(string message) : Exception(message);
