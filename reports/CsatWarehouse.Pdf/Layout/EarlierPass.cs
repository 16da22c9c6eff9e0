namespace CsatWarehouse.Pdf.Layout;

/// <summary>What a pass of layout knows from the one before: where headings stand, how notes are numbered, what pages are called.</summary>
sealed class EarlierPass
{
    readonly IReadOnlyList<HeadingPlace> _headings = [];
    readonly IReadOnlyList<Footnote> _notes = [];

    public EarlierPass() { }

    public EarlierPass(
        IReadOnlyList<HeadingPlace> headings,
        IReadOnlyList<Footnote> notes,
        int pages,
        Func<PageNumber, string>? label
    ) => (_headings, _notes, Pages, Label) = (headings, notes, pages, label);

    /// <summary>Something was laid out by what stood where: if it moved, it has to be laid out again.</summary>
    public bool WasRead => Reads > 0;

    /// <summary>How often it was asked what stood where.</summary>
    public int Reads { get; private set; }

    /// <summary>What was asked before is taken as it was found.</summary>
    public void ReadAgain() => Reads++;

    /// <summary>Some text that was laid out refers to a note.</summary>
    public bool HasNotes { get; private set; }

    public IReadOnlyList<HeadingPlace> Headings
    {
        get
        {
            Reads++;
            return _headings;
        }
    }

    /// <summary>The note's number in the order in which notes stand, from 1; 1 in the first pass, which does not know.</summary>
    public int NumberOf(Footnote note)
    {
        (Reads, HasNotes) = (Reads + 1, true);
        for (var i = 0; i < _notes.Count; i++)
            if (_notes[i] == note)
                return i + 1;
        return 1;
    }

    /// <summary>What a page is called.</summary>
    public string LabelOf(int page) =>
        Label?.Invoke(new(page, Pages)) ?? FormattableString.Invariant($"{page}");

    /// <summary>Nothing has moved since.</summary>
    public bool IsSame(EarlierPass later) =>
        Pages == later.Pages
        && _headings.SequenceEqual(later._headings)
        && _notes.SequenceEqual(later._notes);

    int Pages { get; }

    Func<PageNumber, string>? Label { get; }
}
