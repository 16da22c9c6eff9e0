namespace CsatWarehouse.Pdf.Layout;

/// <summary>Where a link leads.</summary>
public abstract record LinkTarget
{
    /// <summary>What readers hear when they reach the link.</summary>
    public abstract string Description { get; }
}

/// <summary>A link to a heading of the same document; a heading that is not in it gives plain text.</summary>
public sealed record HeadingLink(Heading Heading) : LinkTarget
{
    public override string Description => Heading.Text;
}

/// <summary>A link out of the document. Text never turns into one by itself.</summary>
public sealed record WebLink : LinkTarget
{
    /// <exception cref="ArgumentException">The address is not absolute, or its scheme is not https, http or mailto.</exception>
    public WebLink(Uri address)
    {
        if (!address.IsAbsoluteUri || address.Scheme is not ("https" or "http" or "mailto"))
            throw new ArgumentException(
                $"'{address}' cannot be linked to: only absolute https, http and mailto addresses are.",
                nameof(address)
            );
        Address = address;
    }

    public Uri Address { get; }

    public override string Description => Address.AbsoluteUri;
}
