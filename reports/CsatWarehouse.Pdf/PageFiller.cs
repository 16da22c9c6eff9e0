using CsatWarehouse.Pdf.Layout;

namespace CsatWarehouse.Pdf;

/// <summary>Fills one page after the other with what is left of a section, and with the notes that it refers to.</summary>
sealed class PageFiller(PageSetup page, LayoutContext context)
{
    // Of the content area; notes that need more go on at the foot of the next page.
    const double MostForNotes = 0.5;

    readonly LayoutContext _foot = context with { Text = context.Theme.Note };
    Block? _notesLeft;

    public bool HasNotesLeft => _notesLeft is not null;

    /// <param name="rest">What is left; null where only notes are.</param>
    /// <param name="number">The page's, for messages.</param>
    /// <exception cref="LayoutException">Nothing can be placed on the page.</exception>
    public LaidPage Next(Block? rest, int number)
    {
        // Notes take room, which may push the lines that refer to them over to the next page, and the notes with them.
        for (var reserved = 0.0; ; )
        {
            var body = rest is null ? Fragment.Empty : Body(rest, number, reserved);
            var referred = NotesOf(body);
            if (referred.Count == 0 && _notesLeft is null)
                return new(page, body, Fragment.Empty);
            var notes = FootnoteArea.NotesOf(_notesLeft, referred, _foot);
            var height = new FootnoteArea(notes)
                .Fit(_foot, page.ContentWidth, double.PositiveInfinity)
                .Height;
            height = Math.Min(height, page.ContentHeight * MostForNotes);
            var free = page.ContentHeight - body.Height;
            if (height <= Math.Max(reserved, free) + Block.Tolerance)
                return new(page, body, Place(notes, free, mustPlace: rest is null));
            reserved = height;
        }
    }

    Fragment Body(Block rest, int number, double reserved)
    {
        var room = page.ContentHeight - reserved;
        var body = rest.Fit(context, page.ContentWidth, room);
        if (body.IsNothing)
            body = rest.Fit(context with { MustPlace = true }, page.ContentWidth, room);
        return body.IsNothing
            ? throw new LayoutException(
                FormattableString.Invariant(
                    $"Page {number} cannot be filled: {rest.GetType().Name} places nothing in {page.ContentWidth:0} x {room:0} points."
                )
            )
            : body;
    }

    // Under a body that overflows its page there is no room at all: its notes go to the next one.
    Fragment Place(Block notes, double room, bool mustPlace)
    {
        var placed = new FootnoteArea(notes).Fit(
            _foot with
            {
                MustPlace = mustPlace,
            },
            page.ContentWidth,
            room
        );
        _notesLeft = placed.IsNothing ? notes : placed.Rest;
        return placed.IsNothing ? Fragment.Empty : placed;
    }

    List<Footnote> NotesOf(Fragment body)
    {
        if (!context.Earlier.HasNotes)
            return [];
        var canvas = new NotesCanvas();
        body.Draw(canvas, default);
        return canvas.Notes;
    }

    sealed class NotesCanvas : BlankCanvas
    {
        public List<Footnote> Notes { get; } = [];

        public override bool SeesOnlyPlaces => true;

        public override void Note(Footnote note)
        {
            if (!Notes.Contains(note))
                Notes.Add(note);
        }
    }
}
